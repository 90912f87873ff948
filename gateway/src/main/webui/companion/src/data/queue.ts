import type { IDBPTransaction } from 'idb';
import { changed } from './changes';
import { storeOf, type Schema, type Store } from './database';
import { seal, unseal, type Sealed } from './seal';
import type { Entry, Kind, OutboxRow, StoredEntry, Trouble, Values, ValuesOf } from './types';
import { uuidv7 } from './uuid';

type Tx = IDBPTransaction<Schema, ('entries' | 'outbox')[], 'readwrite'>;

/** What a sealed entry is bound to. */
export const sealName = (kind: Kind, id: string) => `${kind}/${id}`;

async function transaction<T>({ db }: Store, run: (tx: Tx) => Promise<T>): Promise<T> {
  const tx: Tx = db.transaction(['entries', 'outbox'], 'readwrite');
  try {
    const result = await run(tx);
    await tx.done;
    return result;
  } catch (error) {
    // Both stores or neither.
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It ended by itself.
    }
    throw error;
  }
}

const entriesOf = (tx: Tx) => tx.objectStore('entries');
const outboxOf = (tx: Tx) => tx.objectStore('outbox');

/** The rows of one entry that wait, oldest first. */
const rowsOf = async (tx: Tx, id: string) =>
  (await outboxOf(tx).index('byEntry').getAll(id)).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));

const isOpen = (row: OutboxRow) => !row.attempted || row.trouble !== null;

/** Leaves out what was not answered: the API takes absent values, and unknown fields are refused. */
const clean = <V extends Values>(values: V): V =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '')) as V;

async function enqueuePut(tx: Tx, entry: StoredEntry, sealed: Sealed, now: number): Promise<void> {
  const last = (await rowsOf(tx, entry.id)).at(-1);
  if (last?.op === 'put' && isOpen(last)) {
    // Not sent yet: the newest content is what will be sent, in its old place.
    await outboxOf(tx).put({ ...last, sealed, attempted: false, trouble: null });
  } else {
    await outboxOf(tx).add({ id: entry.id, kind: entry.kind, op: 'put', sealed, attempted: false, createdAt: now, trouble: null });
  }
}

/**
 * The diary on this phone, and what the server does not know of it yet.
 *
 * Every change writes the entry and its outbox row in one transaction, before anything is sent: what a screen calls saved is
 * saved, whatever happens next.
 */
export class Queue {
  constructor(
    readonly owner: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** Saves a new entry under an id made here, once for each thing that is told; the id makes sending it again harmless. */
  async add<K extends Kind>(kind: K, values: ValuesOf[K], id: string = uuidv7(this.now())): Promise<string> {
    const store = await storeOf(this.owner);
    const sealed = await seal(store.key, sealName(kind, id), clean(values));
    const entry: StoredEntry = { id, kind, revision: null, deleted: false, sealed };
    await transaction(store, async (tx) => {
      await entriesOf(tx).put(entry);
      await enqueuePut(tx, entry, sealed, this.now());
    });
    changed();
    return id;
  }

  /** Replaces an entry's values. An edit of what has not been sent becomes part of it. */
  async edit<K extends Kind>(kind: K, id: string, values: ValuesOf[K]): Promise<void> {
    const store = await storeOf(this.owner);
    const sealed = await seal(store.key, sealName(kind, id), clean(values));
    await transaction(store, async (tx) => {
      const entry = await entriesOf(tx).get(id);
      if (!entry || entry.deleted) throw new Error(`no entry ${id}`);
      const trouble = (await rowsOf(tx, id)).find((row) => row.trouble)?.trouble;
      const revision = trouble?.reason === 'conflict' ? trouble.revision : entry.revision;
      await entriesOf(tx).put({ ...entry, revision, sealed });
      await enqueuePut(tx, entry, sealed, this.now());
    });
    changed();
  }

  /** Deletes an entry; one that never left the phone leaves no trace. */
  async remove(id: string): Promise<void> {
    await transaction(await storeOf(this.owner), async (tx) => {
      const entry = await entriesOf(tx).get(id);
      if (!entry) return;
      const rows = await rowsOf(tx, id);
      for (const row of rows.filter(isOpen)) await outboxOf(tx).delete(row.seq!);
      const refusedAlways = rows.length > 0 && rows.every((row) => row.trouble?.reason === 'refused');
      if (entry.revision === null && (rows.every((row) => !row.attempted) || refusedAlways)) {
        await entriesOf(tx).delete(id);
        return;
      }
      await entriesOf(tx).put({ ...entry, deleted: true });
      await outboxOf(tx).add({
        id,
        kind: entry.kind,
        op: 'delete',
        sealed: entry.sealed,
        attempted: false,
        createdAt: this.now(),
        trouble: null,
      });
    });
    changed();
  }

  /** Brings a deleted entry back: the same one while the server does not know, else a new one with its values. */
  async restore<K extends Kind>(kind: K, id: string, values: ValuesOf[K]): Promise<string> {
    const store = await storeOf(this.owner);
    const back = await transaction(store, async (tx) => {
      const entry = await entriesOf(tx).get(id);
      const deletion = (await rowsOf(tx, id)).find((row) => row.op === 'delete' && !row.attempted);
      if (!entry || !deletion) return false;
      await outboxOf(tx).delete(deletion.seq!);
      await entriesOf(tx).put({ ...entry, deleted: false });
      return true;
    });
    if (!back) return this.add(kind, values);
    // Changes that the deletion swallowed are sent again.
    await this.edit(kind, id, values);
    return id;
  }

  /** Settles a conflict in favour of this phone: its content replaces the server's, or is a new entry where it was deleted there. */
  async keepMine(id: string): Promise<void> {
    const store = await storeOf(this.owner);
    const mine = await store.db.get('entries', id);
    if (!mine) return;
    const newId = uuidv7(this.now());
    const values = await unseal<Values>(store.key, sealName(mine.kind, id), mine.sealed);
    const anew = await seal(store.key, sealName(mine.kind, newId), values);
    await transaction(store, async (tx) => {
      const rows = await rowsOf(tx, id);
      const row = rows.find((waiting) => waiting.trouble);
      if (!row?.trouble) return;
      if (row.trouble.revision !== null) {
        await entriesOf(tx).put({ ...mine, revision: row.trouble.revision });
        await outboxOf(tx).put({ ...row, attempted: false, trouble: null });
        return;
      }
      for (const waiting of rows) await outboxOf(tx).delete(waiting.seq!);
      await entriesOf(tx).delete(id);
      const entry: StoredEntry = { id: newId, kind: mine.kind, revision: null, deleted: false, sealed: anew };
      await entriesOf(tx).put(entry);
      await enqueuePut(tx, entry, anew, this.now());
    });
    changed();
  }

  /** Settles a conflict in favour of the server: its copy comes with the next look at the diary. */
  async keepOther(id: string): Promise<void> {
    await transaction(await storeOf(this.owner), async (tx) => {
      for (const row of await rowsOf(tx, id)) await outboxOf(tx).delete(row.seq!);
      await entriesOf(tx).delete(id);
    });
    changed();
  }

  /** All entries of this phone that are not deleted, newest first. */
  async entries(): Promise<Entry[]> {
    const { db, key } = await storeOf(this.owner);
    const tx = db.transaction(['entries', 'outbox']);
    const [stored, rows] = await Promise.all([tx.objectStore('entries').getAll(), tx.objectStore('outbox').getAll()]);
    await tx.done;
    const unsent = new Set(rows.map(({ id }) => id));
    const troubles = new Map<string, Trouble>(rows.flatMap(({ id, trouble }) => (trouble ? [[id, trouble] as const] : [])));
    const shown = await Promise.all(
      stored
        .filter(({ deleted }) => !deleted)
        .map(
          async ({ id, kind, sealed }) =>
            ({
              id,
              kind,
              values: await unseal<Values>(key, sealName(kind, id), sealed),
              unsent: unsent.has(id),
              trouble: troubles.get(id) ?? null,
            }) as Entry,
        ),
    );
    return shown.sort((a, b) => Date.parse(b.values.at) - Date.parse(a.values.at) || b.id.localeCompare(a.id));
  }

  /** How many entries wait, since when the oldest, and how many need a look. */
  async waiting(): Promise<{ entries: number; oldest: number | null; troubled: number }> {
    const rows = await (await storeOf(this.owner)).db.getAll('outbox');
    const troubled = new Set(rows.filter(({ trouble }) => trouble).map(({ id }) => id));
    const waiting = rows.filter(({ id }) => !troubled.has(id));
    return {
      entries: new Set(waiting.map(({ id }) => id)).size,
      oldest: waiting.length > 0 ? Math.min(...waiting.map(({ createdAt }) => createdAt)) : null,
      troubled: troubled.size,
    };
  }
}

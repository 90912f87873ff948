import { ApiClient, ApiError, type Diary } from '@touchstone/api';
import { changed } from './changes';
import { storeOf, type Store } from './database';
import { sealName } from './queue';
import { seal, unseal } from './seal';
import type { Kind, OutboxRow, StoredEntry, Trouble, Values } from './types';

/** `sent`: nothing is left to send. `later`: no answer, try again. `signed-out`: sign in first. */
export type FlushResult = 'sent' | 'later' | 'signed-out';

const LOCK = 'companion-outbox';
const DIARY = '/api/practice/v1/me/diary';
const path = (kind: Kind, id: string) => `/api/practice/v1/me/${kind}/${id}`;

/** Fields that the server adds; everything else is the person's. */
const SERVER_FIELDS = new Set(['id', 'revision', 'day', 'recordedAt', 'changedAt', 'score', 'answered', 'items', 'complete', 'subscales', 'flagged', 'helpNow', 'help']);

/** The page and the worker never send at the same time. */
const alone = async <T>(run: () => Promise<T>): Promise<T> =>
  typeof navigator !== 'undefined' && navigator.locks ? ((await navigator.locks.request(LOCK, run)) as T) : run();

const personsValues = (entry: object): Values =>
  Object.fromEntries(
    Object.entries(entry).filter(([field, value]) => !SERVER_FIELDS.has(field) && value !== null && value !== undefined),
  ) as Values;

const sameTime = (a: unknown, b: unknown) => typeof a === 'string' && typeof b === 'string' && Date.parse(a) === Date.parse(b);

const equal = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => equal((a as Record<string, unknown>)[key] ?? null, (b as Record<string, unknown>)[key] ?? null));
};

/** The server's copy says what ours says; lists that are empty and lists that are absent are the same. */
function sameContent(ours: Values, theirs: Values): boolean {
  const trim = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).filter(([field, value]) => field !== 'at' && value !== false && !(Array.isArray(value) && value.length === 0)),
    );
  const connected = (values: Values) => ('connectedToday' in values ? values.connectedToday : undefined);
  return sameTime(ours.at, theirs.at) && connected(ours) === connected(theirs) && equal(trim(ours), trim(theirs));
}

/** The server has something else under this id, or nothing any more. */
const CLASHES = new Set([404, 409, 410, 412]);

const keeps = ({ status }: ApiError) => status === 401 || status === 408 || status === 429 || status >= 500;

/** Sends one person's outbox, and brings the server's diary to the phone. */
export class Sync {
  constructor(
    private readonly owner: string,
    private readonly api: ApiClient,
  ) {}

  /** Sends what waits, in order. One holder of the lock at a time; whatever is not answered stays. */
  async flush(): Promise<FlushResult> {
    return alone(async () => {
      const store = await storeOf(this.owner);
      if ((await store.db.count('outbox')) === 0) return 'sent';
      try {
        const session = await this.api.session({ fresh: true });
        // Never under another person's name.
        if (!session.authenticated || session.id !== this.owner) return 'signed-out';
      } catch {
        return 'later';
      }
      return this.sendAll(store);
    });
  }

  /** Takes over the server's entries of these days, wherever nothing waits here. Throws when there is no answer. */
  async pull(from: string, to: string): Promise<void> {
    await alone(async () => {
      const store = await storeOf(this.owner);
      const diary = await this.api.get<Diary>(DIARY, { query: { from, to } });
      await this.takeOver(store, diary, from, to);
    });
    changed();
  }

  private async sendAll(store: Store): Promise<FlushResult> {
    const held = new Set<string>();
    for (const row of await store.db.getAll('outbox')) {
      if (row.trouble) held.add(row.id);
      if (held.has(row.id)) continue;
      const result = await this.sendOne(store, row.seq!);
      if (result === 'later' || result === 'signed-out') return result;
      if (result === 'held') held.add(row.id);
    }
    return 'sent';
  }

  private async sendOne(store: Store, seq: number): Promise<FlushResult | 'held'> {
    // Marked before it goes out: from here on its content stays as it is, and later edits queue behind it.
    const tx = store.db.transaction(['entries', 'outbox'], 'readwrite');
    const row = await tx.objectStore('outbox').get(seq);
    const entry = row && (await tx.objectStore('entries').get(row.id));
    if (!row || !entry) {
      // Taken back in the meantime.
      if (row) await tx.objectStore('outbox').delete(seq);
      await tx.done;
      return 'sent';
    }
    await tx.objectStore('outbox').put({ ...row, attempted: true });
    await tx.done;
    try {
      const revision = row.op === 'delete' ? await this.sendDelete(row) : await this.sendPut(store, row, entry);
      await this.settle(store, row, revision);
      return 'sent';
    } catch (error) {
      if (!(error instanceof ApiError)) return 'later';
      if (keeps(error)) return error.status === 401 ? 'signed-out' : 'later';
      return this.refused(store, row, error);
    } finally {
      changed();
    }
  }

  private async sendPut(store: Store, row: OutboxRow, entry: StoredEntry): Promise<number | null> {
    const body = await unseal<Values>(store.key, sealName(row.kind, row.id), row.sealed);
    const answer = await this.api.put<{ revision?: number } | undefined>(path(row.kind, row.id), {
      body,
      query: { revision: entry.revision },
    });
    return answer?.revision ?? (entry.revision ?? 0) + 1;
  }

  private async sendDelete(row: OutboxRow): Promise<null> {
    try {
      await this.api.delete(path(row.kind, row.id));
    } catch (error) {
      // Gone already: what was wanted.
      if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 410)) throw error;
    }
    return null;
  }

  private async settle(store: Store, row: OutboxRow, revision: number | null): Promise<void> {
    const tx = store.db.transaction(['entries', 'outbox'], 'readwrite');
    const entries = tx.objectStore('entries');
    await tx.objectStore('outbox').delete(row.seq!);
    const entry = await entries.get(row.id);
    if (entry && row.op === 'put') await entries.put({ ...entry, revision });
    // A deletion is the last thing that happens to an entry.
    if (entry && row.op === 'delete') await entries.delete(row.id);
    await tx.done;
  }

  /** The server said no. Either an earlier try had arrived and its answer was lost, or the person has to look. */
  private async refused(store: Store, row: OutboxRow, error: ApiError): Promise<FlushResult | 'held'> {
    let trouble: Trouble = { reason: 'refused', status: error.status, revision: null };
    if (row.op === 'put' && CLASHES.has(error.status)) {
      try {
        const theirs = await this.api.get<Values & { revision: number }>(path(row.kind, row.id));
        const ours = await unseal<Values>(store.key, sealName(row.kind, row.id), row.sealed);
        if (sameContent(ours, personsValues(theirs))) {
          await this.settle(store, row, theirs.revision);
          return 'sent';
        }
        trouble = { reason: 'conflict', status: error.status, revision: theirs.revision };
      } catch (reason) {
        if (!(reason instanceof ApiError) || keeps(reason)) return 'later';
        // Deleted there: to keep ours means to make it anew.
        trouble = { reason: 'conflict', status: error.status, revision: null };
      }
    }
    const tx = store.db.transaction('outbox', 'readwrite');
    const kept = await tx.store.get(row.seq!);
    if (kept) await tx.store.put({ ...kept, trouble });
    await tx.done;
    return 'held';
  }

  private async takeOver(store: Store, diary: Diary, from: string, to: string): Promise<void> {
    const theirs = diary.days.flatMap((day) => [
      ...day.painEntries.map((entry) => ({ kind: 'pain-entries' as const, entry })),
      ...day.moodEntries.map((entry) => ({ kind: 'mood-entries' as const, entry })),
      ...day.sessions.map((entry) => ({ kind: 'sessions' as const, entry })),
    ]);
    const known = new Map((await store.db.getAll('entries')).map((entry) => [entry.id, entry]));
    const news = await Promise.all(
      theirs
        .filter(({ entry }) => known.get(entry.id)?.revision !== entry.revision)
        .map(
          async ({ kind, entry }): Promise<StoredEntry> => ({
            id: entry.id,
            kind,
            revision: entry.revision,
            deleted: false,
            sealed: await seal(store.key, sealName(kind, entry.id), personsValues(entry)),
          }),
        ),
    );
    const there = new Set(theirs.map(({ entry }) => entry.id));
    const gone: string[] = [];
    for (const entry of known.values()) {
      // The diary's answer has no questionnaires.
      if (entry.kind === 'instrument-responses' || entry.revision === null || there.has(entry.id)) continue;
      const { at, zone } = await unseal<Values>(store.key, sealName(entry.kind, entry.id), entry.sealed);
      const day = localDay(new Date(at), zone);
      // Days beyond the window stay as they are, and its edges too: the server may count an entry to the day next to it.
      if (day > from && day < to) gone.push(entry.id);
    }
    const tx = store.db.transaction(['entries', 'outbox'], 'readwrite');
    const waits = async (id: string) => (await tx.objectStore('outbox').index('byEntry').count(id)) > 0;
    for (const entry of news) if (!(await waits(entry.id))) await tx.objectStore('entries').put(entry);
    for (const id of gone) if (!(await waits(id))) await tx.objectStore('entries').delete(id);
    await tx.done;
  }
}

/** The calendar day (`YYYY-MM-DD`) of a moment in a zone; in the phone's own where the zone is unknown to it. */
export function localDay(at: Date, zone?: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: zone }).format(at);
  } catch {
    return new Intl.DateTimeFormat('en-CA', options).format(at);
  }
}

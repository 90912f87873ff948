import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { makeKey, type Sealed } from './seal';
import type { OutboxRow, StoredEntry } from './types';

export interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  entries: { key: string; value: StoredEntry };
  outbox: { key: number; value: OutboxRow; indexes: { byEntry: string } };
  /** Answers of the server that are shown offline, sealed. */
  kept: { key: string; value: { name: string; at: number; sealed: Sealed } };
}

export interface Store {
  db: IDBPDatabase<Schema>;
  key: CryptoKey;
}

const VERSION = 1;
const KEY = 'data';
const name = (owner: string) => `companion:${owner}`;
const open = new Map<string, Promise<Store>>();

async function load(owner: string): Promise<Store> {
  const db = await openDB<Schema>(name(owner), VERSION, {
    upgrade(created) {
      created.createObjectStore('keys');
      created.createObjectStore('entries', { keyPath: 'id' });
      created.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('byEntry', 'id');
      created.createObjectStore('kept', { keyPath: 'name' });
    },
    // Another tab wipes or upgrades: let it, and open anew at the next use.
    blocking: () => {
      open.delete(owner);
      db.close();
    },
    terminated: () => open.delete(owner),
  });
  const made = await makeKey();
  const tx = db.transaction('keys', 'readwrite');
  // Two tabs may get here at once: the first key stays.
  const key = (await tx.store.get(KEY)) ?? made;
  if (key === made) await tx.store.put(made, KEY);
  await tx.done;
  return { db, key };
}

/** The store of one person on this phone; each account has its own, with its own key. */
export function storeOf(owner: string): Promise<Store> {
  let store = open.get(owner);
  if (!store) {
    store = load(owner);
    store.catch(() => open.delete(owner));
    open.set(owner, store);
  }
  return store;
}

/** Removes everything of one person from this phone, the key too. */
export async function wipe(owner: string): Promise<void> {
  const store = await open.get(owner)?.catch(() => undefined);
  store?.db.close();
  open.delete(owner);
  await deleteDB(name(owner));
}

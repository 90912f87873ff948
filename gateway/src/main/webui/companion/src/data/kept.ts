import { storeOf } from './database';
import { seal, unseal } from './seal';

export interface Kept<T> {
  value: T;
  /** When the server gave it. */
  at: Date;
}

/** Keeps an answer of the server for offline reading, sealed. */
export async function keep(owner: string, name: string, value: unknown, now = Date.now()): Promise<void> {
  const { db, key } = await storeOf(owner);
  await db.put('kept', { name, at: now, sealed: await seal(key, `kept/${name}`, value) });
}

/** Removes what was kept under a name. */
export async function forget(owner: string, name: string): Promise<void> {
  await (await storeOf(owner)).db.delete('kept', name);
}

/** The kept answer, if there is one. */
export async function kept<T>(owner: string, name: string): Promise<Kept<T> | null> {
  const { db, key } = await storeOf(owner);
  const row = await db.get('kept', name);
  return row ? { value: await unseal<T>(key, `kept/${name}`, row.sealed), at: new Date(row.at) } : null;
}

import { forget, keep, kept } from '../data/kept';
import type { Queue } from '../data/queue';
import { uuidv7 } from '../data/uuid';
import type { Answers, Questionnaire } from '../questions/model';

/** Answers that are not saved yet. */
export interface Begun {
  /** Made once: whatever happens between saving and sending, it stays one response. */
  id: string;
  version: number;
  answers: Answers;
  /** The question that is shown, from 0. */
  at: number;
}

/** Questions ask about the last days: answers that are older than this would be about others. */
const LASTS = 7 * 86_400_000;

const name = (code: string) => `begun.${code}`;

export const anew = ({ version, items }: Questionnaire): Begun => ({ id: uuidv7(), version, answers: Object.fromEntries(items.map(({ id }) => [id, null])), at: 0 });

/** What was begun with this version in the last week and not saved, if anything. */
export async function begunWith(queue: Queue, { code, version }: Questionnaire, now = Date.now()): Promise<Begun | null> {
  const found = await kept<Begun>(queue.owner, name(code));
  if (!found || found.value.version !== version || found.at.getTime() < now - LASTS) return null;
  // Saved, and the phone stopped before it could forget.
  if ((await queue.entries()).some(({ id }) => id === found.value.id)) return null;
  return found.value;
}

export const keepBegun = (queue: Queue, code: string, begun: Begun): Promise<void> => keep(queue.owner, name(code), begun);

export const forgetBegun = (queue: Queue, code: string): Promise<void> => forget(queue.owner, name(code));

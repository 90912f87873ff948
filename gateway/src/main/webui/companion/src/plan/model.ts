import type { Daypart, Plan } from '@touchstone/api';
import type { Entry } from '../data/types';
import { toFields } from '../log/when';

export const DAYPARTS: Daypart[] = ['morning', 'day', 'evening'];

const NOON = 11;
const DUSK = 17;

/** Pain from which on the server's plan is the gentlest. */
const HARDER = 7;

/** The part of the day that a moment is in, by the phone's clock. */
export function daypartAt(now: Date): Daypart {
  if (now.getHours() < NOON) return 'morning';
  return now.getHours() < DUSK ? 'day' : 'evening';
}

export const dayOf = (now: Date): string => toFields(now).date;

/** Whether the diary on this phone tells of more pain than the plan knows. */
export const harderThan = (plan: Plan, entries: Entry[]): boolean =>
  !plan.gentle &&
  entries.some((entry) => entry.kind === 'pain-entries' && entry.values.intensity >= HARDER && dayOf(new Date(entry.values.at)) === plan.day);

import type { Company } from './types';

/** A part of the day. */
export type Daypart = 'morning' | 'day' | 'evening';

/** A practice for a part of the day. */
export interface PlanSuggestion {
  daypart: Daypart;
  /** Code of a `Practice`. */
  practice: string;
  minutes: number;
  with: Company[];
  /** Where somebody is needed: code of a form that needs nobody. */
  alone?: string | null;
  /** The weightiest first; sentences are in the page's language. */
  why: { code: string; sentence: string }[];
}

/** `GET /api/practice/v1/me/plan?day=`. */
export interface Plan {
  /** A local day, `2026-11-22`. */
  day: string;
  /** The day's highest pain, 0 to 10. */
  pain?: number | null;
  /** The gentlest practices alone; the day counts as neutral. */
  gentle: boolean;
  note?: string | null;
  suggestions: PlanSuggestion[];
}

export type PlanAnswer = 'swap' | 'skip' | 'not-for-me';

export type TouchKind = 'still' | 'stroking' | 'pressure' | 'embrace' | 'warmth';
export type Feels = 'good' | 'depends' | 'not';

/** `GET /api/practice/v1/me/touch`: each region and kind once. */
export interface TouchPreferences {
  places: { region: string; kind: TouchKind; feels: Feels }[];
}

/** `GET /api/practice/v1/regions`: from head to foot. */

import type { Company, Text } from './types';

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
export interface BodyRegions {
  version: number;
  /** Sides are the patient's own. */
  regions: { code: string; name: Text; side: 'left' | 'right' | 'middle'; touchedBy: string[] }[];
}

export type MomentKind = 'practice' | 'connected' | 'closeness';

/** `GET /api/practice/v1/me/moments?weeks=`: weeks by the patient's local days, the oldest first. */
export interface Moments {
  weeks: { from: string; to: string; moment: boolean; kinds: MomentKind[] }[];
}

/** One thing of a week of a programme. */
export interface CourseItem {
  id: string;
  kind: 'practice' | 'lesson' | 'check-in' | 'instrument' | 'menu';
  code?: string | null;
  /** An offer: 1 once to 7 daily. */
  timesPerWeek: number;
  note?: Text | null;
}

/** A patient's way through a programme. */
export interface Enrolment {
  id: string;
  programme: string;
  title: Text;
  weeks: number;
  status: 'active' | 'paused' | 'completed' | 'stopped';
  startsOn: string;
  endedOn?: string | null;
  lastDay?: string | null;
  today: string;
  day?: number | null;
  currentWeek?: { number: number; title: Text; items: CourseItem[] } | null;
}

/** `GET /api/practice/v1/me/enrolments`: the newest first. */
export interface Enrolments {
  items: Enrolment[];
}

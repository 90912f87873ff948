import type { ConsentCategory } from '@touchstone/api';

export const COLUMNS = ['physical', 'emotional', 'shared'] as const;

/** An item of a patient's menu as the clinic sees it: never the sexual shelf, never a mark. */
export interface ClinicMenuItem {
  id: string;
  /** The patient's words; absent: the practice's name. */
  title?: string | null;
  practice?: string | null;
  column: (typeof COLUMNS)[number];
  /** Possible while pain is at most this. */
  possibleAtPain: number;
  /** 1 little, 2 some, 3 more. */
  effort: number;
  place?: string | null;
}

/** `GET /api/practice/v1/patients/{id}/menu`. */
export interface ClinicMenu {
  name?: string | null;
  items: ClinicMenuItem[];
  notShared?: ConsentCategory[] | null;
}

/** `GET /api/practice/v1/patients/{id}/check-ins`, the newest first. */
export interface ClinicCheckIns {
  checkIns: {
    /** ISO week, such as `2026-W48`. */
    week: string;
    worked?: string | null;
    adjust?: string | null;
    feeling?: number | null;
    askForCall: boolean;
  }[];
  notShared: ConsentCategory[];
}

const DAY = 86_400_000;

/** The Monday of an ISO week as a date. */
export function mondayOf(week: string): string {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4); // always in week 1
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + (number - 1) * 7 * DAY).toISOString().slice(0, 10);
}

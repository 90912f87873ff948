import type { Day, Instant, Text } from './types';

export type ProgrammeItemKind = 'practice' | 'lesson' | 'check-in' | 'instrument' | 'menu';

/** One thing of a week. */
export interface ProgrammeItem {
  /** Names it within the programme. */
  id: string;
  kind: ProgrammeItemKind;
  /** The practice, lesson or instrument; absent for a check-in and the menu. */
  code?: string | null;
  /** 1 once to 7 daily. */
  timesPerWeek: number;
  note?: Text | null;
}

export interface ProgrammeWeek {
  title: Text;
  items: ProgrammeItem[];
}

export interface ProgrammeContent {
  title: Text;
  summary: Text;
  weeks: ProgrammeWeek[];
}

/** `GET /api/practice/v1/programmes/{code}`; a version never changes. */
export interface ProgrammeVersion extends ProgrammeContent {
  code: string;
  version: number;
  /** In weeks. */
  length: number;
}

/** `GET`, `PUT /api/practice/v1/programmes/{code}/draft`. */
export interface ProgrammeDraft extends ProgrammeContent {
  code: string;
  revision: number;
  changedAt: Instant;
}

/** `GET /api/practice/v1/programme-drafts`, by code; for administrators. */
export interface ProgrammeDrafts {
  /** `published`: whether the clinic has a version of it. */
  drafts: { code: string; revision: number; title: Text; changedAt: Instant; published: boolean }[];
}

/** How many enrolments; a small number is told as a bound alone. */
export interface EnrolmentCount {
  count?: number | null;
  /** There are some, and fewer than this. */
  fewerThan?: number | null;
}

/** `GET /api/practice/v1/programmes/{code}/versions`: the own clinic's first, the newest of them first; for staff. */
export interface ProgrammeVersions {
  versions: {
    version: number;
    publishedAt: Instant;
    /** Whether it came with the suite. */
    shipped: boolean;
    active: EnrolmentCount;
    paused: EnrolmentCount;
    completed: EnrolmentCount;
    stopped: EnrolmentCount;
  }[];
}

/** One item that is different for a patient; without `instead` it is left out. */
export interface ItemChange {
  item: string;
  instead?: string | null;
}

/** A patient's way through a programme. */
export interface PatientEnrolment {
  id: string;
  revision: number;
  programme: string;
  /** Stays the same, whatever is published later. */
  version: number;
  title: Text;
  weeks: number;
  status: 'active' | 'paused' | 'completed' | 'stopped';
  startsOn: Day;
  endedOn?: Day | null;
  lastDay?: Day | null;
  today: Day;
  /** The day of the programme, from 1; absent before the first one. */
  day?: number | null;
  currentWeek?: { number: number; title: Text; items: ProgrammeItem[] } | null;
  pauses: { from: Day; until?: Day | null }[];
  tailoring: ItemChange[];
  recordedAt: Instant;
  changedAt: Instant;
}

/** `GET /api/practice/v1/me/enrolments`, `GET /api/practice/v1/patients/{id}/enrolments`, the newest first. */
export interface PatientEnrolments {
  items: PatientEnrolment[];
}

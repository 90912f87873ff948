/**
 * The shapes of the calls that the two apps make.
 *
 * Written by hand after the services' API; once a generated schema is at hand, this file re-exports its types under these
 * names and nothing else changes.
 */

/** A local calendar day, `YYYY-MM-DD`, in the patient's zone. */
export type Day = string;
/** A point in time, RFC 3339. */
export type Instant = string;
/** A whole number from 0 to 10. */
export type Score = number;

export type Role = 'patient' | 'partner' | 'clinician' | 'administrator';

/** `GET /auth/session`: always 200, also without a session. */
export interface Session {
  authenticated: boolean;
  id: string | null;
  name: string | null;
  role: Role | null;
  /** Value of the header that unsafe requests with the cookie must carry. */
  csrf: string | null;
}

export interface Violation {
  field: string;
  message: string;
}

/** `application/problem+json` (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  violations?: Violation[];
}

export interface Region {
  region: string;
  intensity: Score;
  touchHurts: boolean;
}

/** What every entry of the diary carries when the server answers. */
export interface Recorded {
  id: string;
  revision: number;
  day: Day;
  recordedAt: Instant;
  changedAt: Instant;
}

/** When an entry happened and in which IANA zone the person was. */
export interface Happened {
  at: Instant;
  zone: string;
}

export interface PainEntryValues extends Happened {
  intensity: Score;
  worst?: Score | null;
  least?: Score | null;
  interference?: Score | null;
  regions?: Region[] | null;
  note?: string | null;
}

/** Any one value is enough. */
export interface MoodEntryValues extends Happened {
  mood?: Score | null;
  stress?: Score | null;
  distress?: Score | null;
  anxiety?: Score | null;
  loneliness?: Score | null;
  closeness?: Score | null;
  /** Interest in sexual closeness; belongs to the consent category intimacy, as closeness does. */
  sexualInterest?: Score | null;
  selfEsteem?: Score | null;
  function?: Score | null;
  /** `false` says "asked, nothing done"; absent says "not asked". */
  connectedToday?: boolean | null;
}

export type Company = 'partner' | 'family' | 'friend' | 'pet' | 'self' | 'clinician';

export interface SessionValues extends Happened {
  /** Code of the catalogue, or the patient's own. */
  practice: string;
  minutes: number;
  with?: Company | null;
  helpfulness?: Score | null;
  painBefore?: Score | null;
  painAfter?: Score | null;
  moodBefore?: Score | null;
  moodAfter?: Score | null;
  /** Private sessions belong to the consent category intimacy. */
  private?: boolean | null;
  note?: string | null;
}

export type PainEntry = PainEntryValues & Recorded;
export type MoodEntry = MoodEntryValues & Recorded;
export type PracticeSession = SessionValues & Recorded;

export interface DiaryDay {
  day: Day;
  painEntries: PainEntry[];
  moodEntries: MoodEntry[];
  sessions: PracticeSession[];
}

/** `GET /api/practice/v1/me/diary`, `GET /api/practice/v1/patients/{id}/diary`; days ascending. */
export interface Diary {
  from: Day;
  to: Day;
  days: DiaryDay[];
  /** Consent categories that the patient keeps private; for the clinic alone. */
  notShared?: ConsentCategory[];
}

/** `GET /api/practice/v1/me/moments?weeks=`: the weeks up to now, the oldest first. */
export interface Moments {
  /** How many of `weeks` hold at least one moment, wherever they stand. */
  weeksWithMoment: number;
  weeks: MomentWeek[];
}

export interface MomentWeek {
  /** ISO 8601, such as `2026-W48`. */
  week: string;
  monday: Day;
  /** `open`: none so far, in the week that it is now. */
  state: 'moment' | 'quiet' | 'open';
}

export interface Text {
  en: string;
  es: string;
}

/** A practice of the catalogue. */
export interface Practice {
  code: string;
  name: Text;
  kind: 'physical' | 'emotional' | 'shared' | 'presence';
  daypart: 'morning' | 'day' | 'evening';
  /** 0 no touch … 4 whole body. */
  touchLevel: number;
  minutes: number;
  /** 1 little … 3 much. */
  energy: number;
  with: Company[];
  summary: Text;
}

/** `GET /api/practice/v1/practices`. */
export interface Catalogue {
  version: number | string;
  practices: Practice[];
}

export type InsightFamily = 'same_day' | 'next_day' | 'dose';
/** `too_few`: not enough days yet. The others have an estimate. */
export type InsightStatus = 'too_few' | 'not_clear' | 'hint' | 'clear';

export interface HowItCameAbout {
  method: string;
  version: string | number;
  daysUsed: number;
  from: Day | null;
  to: Day | null;
  wouldChange: string;
}

/** One question to the diary and its answer. Numbers are in points of the 0–10 scale of the outcome. */
export interface Insight {
  /** `family:practice:outcome`. */
  id: string;
  family: InsightFamily | (string & {});
  status: InsightStatus | (string & {});
  n?: number;
  /** What is missing, for `too_few`. */
  reason?: string;
  withPractice?: number;
  without?: number;
  positiveDays?: number;
  dof?: number;
  estimate?: number;
  low95?: number;
  high95?: number;
  /** Range that may be looked at every day. */
  anytimeLow95?: number;
  anytimeHigh95?: number;
  pNegative?: number;
  eValue?: number;
  logE?: number;
  rho?: number;
  rawDifference?: number;
  at10min?: number;
  at30min?: number;
  familySize?: number;
  sentence: string;
  how?: HowItCameAbout;
}

/** `GET /api/insights/v1/me/insights`, `GET /api/insights/v1/patients/{id}/insights`. */
export interface Insights {
  asOf: Day;
  diaryVersion: number;
  computedAt: Instant;
  insights: Insight[];
  notShared?: ConsentCategory[];
}

/** Data of `event: insights` of the streams. */
export interface InsightsChanged {
  diaryVersion: number;
}

export type ConsentCategory = 'pain' | 'mood' | 'practices' | 'intimacy' | 'menu' | 'check-ins' | 'notes';
export type ConsentPurpose = 'clinic' | 'partner' | 'cohort';

export interface Consent {
  category: ConsentCategory;
  purpose: ConsentPurpose;
  granted: boolean;
}

/** `GET`/`PUT /api/patient/v1/me/consents`. */
export interface Consents {
  revision: number;
  consents: Consent[];
}

export interface Clinic {
  id: string;
  name: string;
}

/** `GET /api/patient/v1/me`. */
export interface Me {
  id: string;
  role: Role;
  name: string;
  clinic: Clinic | null;
}

/** One time somebody else read or wrote the patient's data. */
export interface Access {
  at: Instant;
  who: string;
  role: string;
  what: string;
  why: string | null;
}

/** `GET /api/patient/v1/me/access-log`. */
export interface AccessLog {
  items: Access[];
  next: string | null;
}

/** A patient as the clinic sees them. */
export interface Patient {
  id: string;
  name: string;
  birthDate: Day | null;
  pronouns: string | null;
  clinic: Clinic;
  enrolledOn: Day | null;
  shares: ConsentCategory[];
}

/** `GET /api/patient/v1/patients`. */
export interface Patients {
  items: Patient[];
  next: string | null;
}

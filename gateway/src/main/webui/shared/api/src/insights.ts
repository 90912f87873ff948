/**
 * Shapes of the calls about what a diary means, beside the practice answers of `types.ts`. Written by hand after
 * insights-service's and practice-service's API, as those are.
 */
import type { ConsentCategory, Day, HowItCameAbout, Insight, InsightStatus, Instant, Text } from './types';

/** A measure as a node or a place: `difficulty` is distance, 10 less closeness. */
export type MeasureCode = 'pain' | 'stress' | 'distress' | 'difficulty' | 'function' | 'selfEsteem';

/** Distress or severity: what goes with distance more. In standard deviations. */
export interface DriverInsight extends Insight {
  family: 'driver';
  correlation?: number;
  distressEffect?: number;
  distressLow95?: number;
  distressHigh95?: number;
  painEffect?: number;
  painLow95?: number;
  painHigh95?: number;
}

/** How tightly the ratings move together, 0 to 1. */
export interface NetworkInsight extends Insight {
  family: 'network';
  nodes?: MeasureCode[];
  meanAbsPartial?: number;
  index?: number;
}

/** Two ratings beside all others; `partial` from -1 to 1. */
export interface EdgeInsight extends Insight {
  family: 'edge';
  partial?: number;
}

export type CycleState = 'downward' | 'leaning_downward' | 'steady' | 'leaning_upward' | 'upward';

/** The last 14 days against the 56 before, in standard deviations; above zero is harder. */
export interface CycleInsight extends Insight {
  family: 'state';
  state?: CycleState;
  weekEnding?: Day;
  pWorse?: number;
  recent?: number;
  previous?: number;
}

export type ChangeVerdict =
  | 'substantial_improvement'
  | 'meaningful_improvement'
  | 'possible_improvement'
  | 'no_meaningful_change_shown'
  | 'possible_worsening'
  | 'meaningful_worsening';

/** Pain of the last 14 days against the first 14, in points. */
export interface ChangeInsight extends Insight {
  family: 'mcid';
  verdict?: ChangeVerdict;
  weekEnding?: Day;
  baselineMean?: number;
  percent?: number;
  pAtLeast30percent?: number;
  pAtLeast2points?: number;
  pAtLeast50percent?: number;
  pWorse30percent?: number;
  baseline?: number;
  current?: number;
}

/** Where pain is at present, on its scale. A description, no claim. */
export interface LevelInsight extends Insight {
  family: 'chart';
  level?: number;
}

/** One link of the chain: from one day to the next, in standard deviations. */
export interface CycleLink {
  /** `link:from:to`. */
  id: string;
  from: MeasureCode;
  to: MeasureCode;
  status: InsightStatus;
  n: number;
  estimate?: number;
  low95?: number;
  high95?: number;
  anytimeLow95?: number;
  anytimeHigh95?: number;
  eValue?: number;
  logE?: number;
  familySize?: number;
  sentence: string;
  how?: HowItCameAbout;
}

export interface StepIn {
  place: MeasureCode | null;
  /** `open`: nothing stands out, any place is as good. */
  reason: 'strongest-link' | 'open';
  sentence: string;
  practices: string[];
}

/** `GET /me/cycle`, `GET /patients/{id}/cycle`. */
export interface Cycle {
  asOf: Day;
  diaryVersion: number;
  computedAt: Instant;
  state: CycleInsight | null;
  links: CycleLink[];
  strongest: string | null;
  stepIn: StepIn | null;
  sentence: string;
  notShared?: ConsentCategory[];
}

export type Assignment = 'with' | 'without';

export interface TrialDay {
  day: Day;
  pair: number;
  assignment: Assignment;
  done: boolean | null;
  rating: number | null;
}

export interface TrialResult {
  status: InsightStatus;
  pairs: number;
  meanDifference?: number | null;
  low95?: number | null;
  high95?: number | null;
  eValue?: number | null;
  logE?: number | null;
  sentence: string;
  how?: HowItCameAbout;
}

/** A personal trial: days in pairs, of which a coin decides the one with the practice. */
export interface Trial {
  id: string;
  practice: string;
  outcome: 'pain' | 'distress';
  status: 'running' | 'finished' | 'stopped';
  startedOn: Day;
  pairsPlanned: number;
  pairsFinished: number;
  today: { day: Day; assignment: Assignment | null; opensAt: Instant; done: boolean | null } | null;
  days: TrialDay[];
  followed: { asAssigned: number; otherwise: number; unknown: number };
  result: TrialResult;
}

export interface TrialProposal {
  practice: string;
  outcome: 'pain' | 'distress';
  reason: 'learn' | 'gain';
  days: number;
  sentence: string;
  why: string;
}

/** `GET /me/trials`, `GET /patients/{id}/trials` (without a proposal). */
export interface Trials {
  trials: Trial[];
  proposal?: TrialProposal | null;
  notShared?: ConsentCategory[];
}

/** `PUT /me/trials/{uuid}`. */
export interface StartTrial {
  practice: string;
  outcome: 'pain' | 'distress';
  /** 6 to 30. */
  pairs: number;
  zone: string;
}

export type PathwayChoice = 'web' | 'self' | 'neither';

export interface PathwayAnswers {
  connected: number | null;
  selfView: number | null;
  age: string | null;
}

export interface StudyFinding {
  id: string;
  text: string;
  population: string;
  strength: 'strong' | 'some' | 'early' | 'mixed';
  limits: string;
  reference: { citation: string; doi: string | null };
  answer: 'fits' | 'not-me' | null;
}

/** `GET /me/pathway`; the clinic gets nothing of answers and findings. */
export interface Pathway {
  asOf: Day;
  status: 'ok' | 'too_few';
  offered: 'web' | 'self' | 'both' | 'none';
  sentence: string;
  how?: HowItCameAbout;
  index?: number | null;
  chosen: PathwayChoice | null;
  answers?: PathwayAnswers;
  paths?: { id: 'web' | 'self'; title: string; text: string }[];
  questions?: { id: keyof PathwayAnswers; text: string; low?: string; high?: string; options?: { value: string; text: string }[] }[];
  findings?: StudyFinding[];
  notShared?: ConsentCategory[];
}

/** An answered questionnaire on the time axis; without a score it is incomplete. */
export interface OutcomePoint {
  day: Day;
  score: number | null;
  answered: number;
  items: number;
}

/** What became of one measure since the beginning. */
export interface Outcome {
  id: 'pain-nrs' | 'peg' | 'phq-4' | (string & {});
  instrument: 'nrs' | 'peg' | 'phq-4' | (string & {});
  status: 'ok' | 'too_few' | 'incomplete' | 'missing';
  verdict?: 'improved' | 'same' | 'worse' | 'unclear' | null;
  responder30?: boolean | null;
  responder50?: boolean | null;
  baseline?: { value: number; at: Day } | null;
  current?: { value: number; at: Day } | null;
  change?: number | null;
  percent?: number | null;
  low95?: number | null;
  high95?: number | null;
  threshold?: string;
  n?: number;
  responses?: number;
  incomplete?: number;
  points?: OutcomePoint[];
  subscales?: Record<'depression' | 'anxiety', { value: number; threshold: number; above: boolean } | null>;
  sentence: string;
  how?: HowItCameAbout;
}

/** `GET /me/outcomes`, `GET /patients/{id}/outcomes`. */
export interface Outcomes {
  asOf: Day;
  outcomes: Outcome[];
  notShared?: ConsentCategory[];
}

/** A share with its Wilson range; absent where fewer than ten people stand behind it or its rest. */
export interface CohortShare {
  count: number;
  n?: number;
  share: number;
  low95: number;
  high95: number;
}

export interface CohortOutcome {
  id: string;
  n: number | null;
  missing: number | null;
  responders30: CohortShare | null;
  responders50: CohortShare | null;
  worsened: CohortShare | null;
  retained: CohortShare | null;
}

/** `GET /cohorts/{programme}`. */
export interface Cohort {
  programme: string;
  clinic: string;
  asOf: Day;
  enrolled: number | null;
  suppressed: boolean;
  outcomes: CohortOutcome[];
  beside: {
    id: string;
    clinic: CohortShare | null;
    article: {
      share: number;
      n: number | null;
      low95: number | null;
      high95: number | null;
      population: string;
      reference: { citation: string; doi: string | null };
    };
    note: string;
  }[];
  how: { method: string; version: string; rules: string[] };
}

/** A questionnaire, `GET /api/practice/v1/instruments`. */
export interface Instrument {
  code: 'peg' | 'phq-4' | (string & {});
  version: number;
  title: Text;
  recall: Text;
  items: { id: string; text: Text; code: string; low?: Text | null; high?: Text | null }[];
  options: { value: number; text: Text }[];
  /** Answers from which on help is shown at once. */
  flags?: { item: string; from: number }[];
  source: { citation: string; doi: string; licence: string };
}

export interface Instruments {
  instruments: Instrument[];
}

/** `GET /api/practice/v1/me/instrument-responses/{uuid}`, as far as the apps use it. */
export interface InstrumentResponse extends RecordInstrumentResponse {
  id: string;
  revision: number;
  /** Show help before anything else; absent otherwise. */
  helpNow?: boolean | null;
}

/** A questionnaire in its window of local days. */
export interface DueInstrument {
  instrument: Instrument['code'];
  enrolment: string;
  programme: string;
  /** Of the programme, from 1. */
  week: number;
  item: string;
  opens: Day;
  /** The last day; absent while a pause stands before it. */
  closes?: Day | null;
  /** Every item has an answer. */
  answered: boolean;
  answers: { id: string; at: Instant; day: Day; complete: boolean }[];
}

/** `GET /api/practice/v1/me/instruments/due?day=`. */
export interface DueInstruments {
  day: Day;
  items: DueInstrument[];
}

/** `PUT /api/practice/v1/me/instrument-responses/{uuid}`. */
export interface RecordInstrumentResponse {
  at: Instant;
  zone: string;
  instrument: string;
  version: number;
  /** By item; null: left open. */
  answers: Record<string, number | null>;
}

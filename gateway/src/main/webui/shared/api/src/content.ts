import type { Day, Practice, Text } from './types';

/** How sure a finding is: several good trials agree; trials or large studies with gaps; small or short; not in agreement. */
export type Strength = 'strong' | 'some' | 'early' | 'mixed';

/** What one study found, with its limits. */
export interface Claim {
  id: string;
  text: Text;
  measured: Text;
  population: Text;
  /** People; absent where studies were counted instead. */
  n?: number | null;
  strength: Strength;
  limits: Text;
  /** Id of a `Reference`. */
  reference: string;
}

/** Something short to read. */
export interface Lesson {
  code: string;
  version: number;
  /** Absent in what a phone has kept from before there were reviews, as the next two. */
  reviewed?: Day;
  /** After `reviewed`. */
  reviewDue?: Day;
  /** A role. */
  reviewedBy?: Text;
  title: Text;
  /** 1 to 3. */
  minutes: number;
  summary: Text;
  sections: { heading: Text; paragraphs: Text[] }[];
  claims: Claim[];
  /** Codes of practices. */
  practices: string[];
  whenToCall: Text;
}

/** `GET /api/practice/v1/lessons`. */
export interface Lessons {
  version: number;
  notice: Text;
  crisis: Text;
  lessons: Lesson[];
}

/** A study. */
export interface Reference {
  id: string;
  authors: string;
  title: string;
  journal: string;
  year: number;
  where: string;
  /** Without a resolver. */
  doi?: string | null;
  design: 'review' | 'trial' | 'experiment' | 'cohort' | 'diary_study' | 'survey' | 'pilot';
  inArticle: boolean;
}

/** `GET /api/practice/v1/references`. */
export interface References {
  version: number;
  references: Reference[];
}

/** What one study says of a practice, and what it does not. */
export interface Evidence {
  /** Id of a `Reference`. */
  study: string;
  n?: number | null;
  population: Text;
  finding: Text;
  didNotShow: Text;
  strength: Strength;
}

/** A practice with what belongs on its page; a phone may know less of it. */
export interface PracticeInFull extends Practice {
  version?: number;
  mechanisms?: string[];
  /** The practice that it is another form of. */
  variantOf?: string | null;
  steps?: Text[];
  /** Words that end or change it, where another person takes part. */
  stopWords?: Text[];
  evidence?: Evidence[];
  /** Said where we know of no study. */
  evidenceNote?: Text | null;
}

/** `GET /api/practice/v1/practices`. */
export interface PracticeCatalogue {
  version: number | string;
  notice?: Text;
  crisis?: Text;
  whenToCall?: Text;
  /** How practices may work: proposals, not findings. */
  mechanisms?: { code: string; name: Text; explanation: Text }[];
  practices: PracticeInFull[];
  /** What the clinic no longer offers: names for what was done. */
  retired?: { code: string; name: Text }[];
}

export interface HelpLine {
  kind: 'emergency' | 'crisis' | 'violence' | 'health';
  /** As people of the country write it. */
  number: string;
  name: Text;
  hours: 'always' | 'part_of_the_day' | 'unknown';
}

/** `GET /api/practice/v1/help-now/{country}`; asks nobody who they are. */
export interface HelpNow {
  /** ISO 3166-1 alpha-2. */
  country: string;
  numbers: HelpLine[];
  /** Where there is no list for the country. */
  note?: Text | null;
  atOnce: Text;
  stayWith: Text;
  notSafe: Text;
}

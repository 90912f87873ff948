import type { Evidence, PracticeCatalogue, PracticeInFull } from './content';
import type { Company, Instant, Practice, Text } from './types';

/** What an administrator writes of a practice. */
export interface PracticeContent {
  name: Text;
  kind: Practice['kind'];
  daypart: Practice['daypart'];
  /** 0 no touch … 4 whole body. */
  touchLevel: number;
  /** 1 to 120; null while nothing is entered. */
  minutes: number | null;
  /** 1 little, 2 some, 3 more. */
  energy: number;
  with: Company[];
  /** Codes of `GET /api/practice/v1/regions`. */
  regions: string[];
  mechanisms: string[];
  variantOf?: string | null;
  summary: Text;
  /** Three to six. */
  steps: Text[];
  stopWords: Text[];
  evidence: Evidence[];
}

/** A practice as staff see it. */
export interface CataloguePractice extends PracticeInFull {
  /** Codes of the regions of the body that it touches. */
  regions?: string[];
  /** Absent where nothing is waiting for publication. */
  draft?: { revision: number; changedAt: Instant } | null;
  /** No longer offered; absent where the service cannot tell. */
  retired?: boolean | null;
}

/** `GET /api/practice/v1/practices`, with `?status=draft` for administrators. */
export interface StaffCatalogue extends PracticeCatalogue {
  /** Said where no study of a practice is known. */
  noEvidence?: Text;
  practices: CataloguePractice[];
}

/** `PUT /api/practice/v1/practices/{code}/draft`. */
export interface PracticeDraft {
  code: string;
  revision: number;
  content: PracticeContent;
  changedAt: Instant;
}

/** `GET /api/practice/v1/practice-drafts`, by code; for administrators. */
export interface PracticeDrafts {
  drafts: (Pick<Practice, 'code' | 'name' | 'kind' | 'daypart' | 'touchLevel'> & {
    revision: number;
    changedAt: Instant;
    /** Whether the clinic has a version of it. */
    published: boolean;
  })[];
}

/** `GET /api/practice/v1/practices/{code}/versions`, the newest first. */
export interface PracticeVersions {
  versions: { version: number; publishedAt?: Instant | null; publishedBy?: string | null; content: PracticeContent }[];
}

/** `GET /api/practice/v1/regions`. */
export interface BodyRegions {
  version: number;
  /** Sides are the patient's own. */
  regions: { code: string; name: Text; side: 'left' | 'right' | 'middle'; touchedBy: string[] }[];
}

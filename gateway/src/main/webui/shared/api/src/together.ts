import type { Company, ConsentCategory, Instant, Score, Text } from './types';

export type MenuColumn = 'physical' | 'emotional' | 'shared';
export type MenuShelf = 'everyday' | 'sexual';
/** Nobody is touched; one's own hands; a hand, an arm, a shoulder; the whole body. */
export type MenuTouch = 'none' | 'self' | 'light' | 'full';

/** One way to be close. */
export interface MenuItem {
  id: string;
  /** Absent: it is called like its practice. */
  title?: string | null;
  practice?: string | null;
  starter?: string | null;
  column: MenuColumn;
  shelf: MenuShelf;
  /** Possible while pain is at most this. */
  possibleAtPain: Score;
  /** 1 little, 2 some, 3 more. */
  effort: number;
  touch: MenuTouch;
  /** Regions that it touches. */
  touches: string[];
  place?: string | null;
  /** For its patient alone: whether the invited person may see it. */
  shared?: boolean | null;
}

/** `GET /api/practice/v1/me/menu`. */
export interface Menu {
  name?: string | null;
  sexualShelf: boolean;
  items: MenuItem[];
  goal: { listed: number; of: number };
  /** With `today=true` alone; without a day nothing was said today. */
  today?: { day?: string | null; pain?: number | null; touchHurts: string[] } | null;
}

/** `PUT /api/practice/v1/me/menu`: the whole of both. */
export interface PutMenu {
  name?: string | null;
  sexualShelf: boolean;
}

/** `PUT /api/practice/v1/me/menu/items/{id}`. With a starter, what is absent is the starter's. */
export type PutMenuItem = Partial<Omit<MenuItem, 'id'>>;

export interface MenuStarter {
  code: string;
  title: Text;
  column: MenuColumn;
  shelf: MenuShelf;
  possibleAtPain: Score;
  effort: number;
  touch: MenuTouch;
  touches: string[];
  with: Company[];
  practice?: string | null;
}

/** `GET /api/practice/v1/me/menu/starters`. */
export interface MenuStarters {
  version: number;
  items: MenuStarter[];
}

/** `GET /api/practice/v1/me/shared-menu`: what an invited person sees. */
export interface SharedMenu {
  name?: string | null;
  /** The reader's own. */
  sexualShelf?: boolean | null;
  items: MenuItem[];
  notShared?: ConsentCategory[] | null;
}

export type MenuAnswer = 'yes' | 'no' | 'later';

export interface MenuMark {
  item: string;
  answer?: MenuAnswer | null;
  /** For yes: from then on it counts; nobody sees it before. */
  countsFrom?: Instant | null;
}

/** `GET /api/practice/v1/me/menu/marks`: the reader's own. */
export interface MenuMarks {
  marks: MenuMark[];
}

/** `GET /api/practice/v1/me/menu/mutual`: what both said yes to. */
export interface MutualMenu {
  items: MenuItem[];
  next: Instant;
}

/** `GET /api/practice/v1/me/shared-touch`: what feels good where, as an invited person sees it. */
export interface SharedTouch {
  places: { region: string; kind: 'still' | 'stroking' | 'pressure' | 'embrace' | 'warmth'; feels: 'good' | 'depends' | 'not' }[];
  notShared?: ConsentCategory[] | null;
}

export type CardKind = 'before' | 'during' | 'break' | 'no-touch' | 'thanks';
export type CardRecipient = 'partner' | 'friend' | 'family' | 'carer' | 'someone' | 'none';

export interface SaveCard {
  kind: CardKind;
  to: CardRecipient;
  text: string;
}

export interface SavedCard extends SaveCard {
  id: string;
  savedAt: Instant;
}

/** `GET /api/practice/v1/me/cards`. */
export interface Cards {
  saved: SavedCard[];
}

/** An answer of a week that is shared by itself. */
export type WeekAnswer = 'worked' | 'adjust' | 'feeling';

/** `PUT /api/practice/v1/me/check-ins/{week}`; one answer is enough. */
export interface PutCheckIn {
  zone: string;
  worked?: string | null;
  adjust?: string | null;
  feeling?: Score | null;
  askForCall?: boolean | null;
  privateNote?: string | null;
  /** A patient's alone. Absent: as it was. */
  keptFromClinic?: WeekAnswer[] | null;
}

/** `POST /api/practice/v1/me/check-ins/{week}/reveal`; without a body all three. */
export interface RevealCheckIn {
  answers: WeekAnswer[];
}

export interface CheckIn {
  /** ISO 8601, such as `2026-W48`. */
  week: string;
  worked?: string | null;
  adjust?: string | null;
  feeling?: Score | null;
  askForCall: boolean;
  /** With `askForCall`. */
  callReachesClinic?: boolean | null;
  privateNote?: string | null;
  keptFromClinic?: WeekAnswer[] | null;
  /** The reader has agreed to show answers of this week. */
  agreed: boolean;
  /** Which ones, or without `agreed` the last choice. */
  shown?: WeekAnswer[] | null;
  /** What the other shows of theirs, once both have agreed. */
  other?: Pick<CheckIn, 'worked' | 'adjust' | 'feeling'> | null;
  recordedAt: Instant;
  changedAt: Instant;
}

/** `GET /api/practice/v1/me/check-ins`, the newest first. */
export interface CheckIns {
  week: string;
  checkIns: CheckIn[];
}

/** `GET /api/patient/v1/me/partner`: `none` is the same before and after. */
export interface Partnership {
  state: 'none' | 'invited' | 'active';
  since?: Instant | null;
  expiresAt?: Instant | null;
}

/** `POST /api/patient/v1/me/partner-invitations`. */
export interface PartnerInvitation {
  id: string;
  /** Told this one time. */
  code: string;
  expiresAt: Instant;
}

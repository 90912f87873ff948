import type { MoodEntryValues, PainEntryValues, RecordInstrumentResponse, SessionValues } from '@touchstone/api';
import type { Sealed } from './seal';

/** The kinds of entry, by the name of their collection in the API. */
export type Kind = 'pain-entries' | 'mood-entries' | 'sessions' | 'instrument-responses';

export interface ValuesOf {
  'pain-entries': PainEntryValues;
  'mood-entries': MoodEntryValues;
  sessions: SessionValues;
  'instrument-responses': RecordInstrumentResponse;
}

export type Values = ValuesOf[Kind];

/** An entry as the screens see it. */
export type Entry = {
  [K in Kind]: {
    id: string;
    kind: K;
    values: ValuesOf[K];
    /** Not yet at the server in this form. */
    unsent: boolean;
    trouble: Trouble | null;
  };
}[Kind];

export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

/** Why the server did not take an entry. The entry stays on the phone until the person has decided. */
export interface Trouble {
  /** `conflict`: the server has other content. `refused`: it does not accept this content. */
  reason: 'conflict' | 'refused';
  status: number;
  /** The server's revision, for a conflict; `null` where the server has none any more. */
  revision: number | null;
}

/** Row of the store `entries`: what the phone shows. Values are sealed, the rest is needed to send. */
export interface StoredEntry {
  id: string;
  kind: Kind;
  /** The server's revision that these values replace or equal; `null` before the server has answered. */
  revision: number | null;
  /** Deleted here; the row stays until the server knows. */
  deleted: boolean;
  sealed: Sealed;
}

/** Row of the store `outbox`: one request that the server has not answered, in the order of `seq`. */
export interface OutboxRow {
  seq?: number;
  id: string;
  kind: Kind;
  op: 'put' | 'delete';
  /** What to send; for a `delete`, what was deleted. */
  sealed: Sealed;
  /** It may have reached the server: its content is not changed any more. */
  attempted: boolean;
  createdAt: number;
  trouble: Trouble | null;
}

import type { DueInstrument } from '@touchstone/api';
import { localDay } from '../data/sync';
import type { Entry, EntryOf } from '../data/types';

/** Whether its window is open on a local day (`YYYY-MM-DD`); a window without an end waits for a pause to be over. */
export const isOpen = ({ opens, closes }: DueInstrument, day: string): boolean => opens <= day && (!closes || day <= closes);

/** The newest answer to it on this phone since its window opened. */
export const givenHere = ({ instrument, opens }: DueInstrument, entries: Entry[]): EntryOf<'instrument-responses'> | null =>
  entries
    .filter((entry): entry is EntryOf<'instrument-responses'> => entry.kind === 'instrument-responses' && entry.values.instrument === instrument)
    .filter(({ values }) => localDay(new Date(values.at), values.zone) >= opens)
    .sort((a, b) => Date.parse(b.values.at) - Date.parse(a.values.at))[0] ?? null;

/** Answered at the clinic or here, with as many open questions as the person liked. */
export const isDone = (due: DueInstrument, entries: Entry[]): boolean => due.answers.length > 0 || givenHere(due, entries) !== null;

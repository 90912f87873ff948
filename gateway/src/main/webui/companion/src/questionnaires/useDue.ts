import type { DueInstrument, DueInstruments } from '@touchstone/api';
import { useState } from 'react';
import { useEntries, useServer, type Loaded } from '../app/hooks';
import type { Entry } from '../data/types';
import { dayOf } from '../plan/model';
import { isDone, isOpen } from './model';

const DUE = '/api/practice/v1/me/instruments/due';

interface Due {
  waiting: DueInstrument[];
  done: DueInstrument[];
  entries: Entry[];
  state: Loaded<unknown>['state'];
}

/** What is open today: by the clinic's server, or by what the phone kept; done is what was answered there or here. */
export function useDue(): Due {
  const [today] = useState(() => dayOf(new Date()));
  const { data, state } = useServer<DueInstruments>('due', `${DUE}?day=${today}`);
  const entries = useEntries();
  // Until the phone has read what was answered, nothing waits.
  const open = entries ? (data?.items.filter((item) => isOpen(item, today)) ?? []) : [];
  return {
    waiting: open.filter((item) => !isDone(item, entries ?? [])),
    done: open.filter((item) => isDone(item, entries ?? [])),
    entries: entries ?? [],
    state: entries ? state : 'loading',
  };
}

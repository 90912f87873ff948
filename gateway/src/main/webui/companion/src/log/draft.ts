import { useCallback, useRef, useState } from 'react';
import { usePerson } from '../app/person';
import type { Kind, ValuesOf } from '../data/types';
import { happened } from './when';

/** After this long without a tap, the next tap is a new entry. */
const FRESH = 10 * 60_000;

type Part<K extends Kind> = Omit<Partial<ValuesOf[K]>, 'at' | 'zone'>;

export interface Draft {
  pain: Part<'pain-entries'>;
  mood: Part<'mood-entries'>;
}

const EMPTY: Draft = { pain: {}, mood: {} };

interface Saved {
  id: string | null;
  values: object | null;
}

const nobody = (): Record<'pain-entries' | 'mood-entries', Saved> => ({
  'pain-entries': { id: null, values: null },
  'mood-entries': { id: null, values: null },
});

const isEmpty = (values: object) => Object.values(values).every((value) => value === null || value === undefined || value === '');

/**
 * The entry that is being made: each tap is saved at once, later taps of the same sitting change it. Taps are saved one after
 * the other, in their order.
 */
export function useDraft(at: Date | null) {
  const { queue, send } = usePerson();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const state = useRef({ draft: EMPTY, touched: 0, at: null as Date | null, ids: nobody(), chain: Promise.resolve() });

  const reset = useCallback(() => {
    state.current = { ...state.current, draft: EMPTY, touched: 0, at: null, ids: nobody() };
    setDraft(EMPTY);
  }, []);

  const write = useCallback(
    <K extends 'pain-entries' | 'mood-entries'>(kind: K, part: Part<K>, time: Date, saved: Saved) => {
      const run = async () => {
        if (isEmpty(part)) {
          if (saved.id) await queue.remove(saved.id);
          saved.id = null;
          return;
        }
        const values = { ...part, ...happened(time) } as ValuesOf[K];
        if (saved.id) await queue.edit(kind, saved.id, values);
        else saved.id = await queue.add(kind, values);
      };
      state.current.chain = state.current.chain.then(run, run);
      return state.current.chain.then(send);
    },
    [queue, send],
  );

  /** Saves a change; the answer takes it back. Rejects when the phone could not save it. */
  const change = useCallback(
    async (next: (draft: Draft) => Draft): Promise<() => Promise<void>> => {
      const now = Date.now();
      if (now - state.current.touched > FRESH) reset();
      const current = state.current;
      current.touched = now;
      current.at ??= at ?? new Date(now);
      const time = at ?? current.at;
      const before = current.draft;
      const after = next(before);
      const { ids } = current;
      const apply = async (from: Draft, to: Draft) => {
        state.current.draft = to;
        setDraft(to);
        await Promise.all([
          from.pain === to.pain ? undefined : write('pain-entries', to.pain, time, ids['pain-entries']),
          from.mood === to.mood ? undefined : write('mood-entries', to.mood, time, ids['mood-entries']),
        ]);
      };
      await apply(before, after);
      return () => apply(after, before);
    },
    [at, reset, write],
  );

  return { draft, change, reset };
}

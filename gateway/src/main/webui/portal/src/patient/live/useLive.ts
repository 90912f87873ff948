import { openInsightStream, type ConsentCategory, type Insights } from '@touchstone/api';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { isFinal, keys } from '../../api/queries';

export interface Live {
  state: 'connecting' | 'live' | 'stale';
  /** When the page stopped being live, or began to try; milliseconds. */
  since: number;
  reconnect: () => void;
}

/** What a recalculation may change. What is not on the screen is marked as old and asked for when it is opened. */
const PARTS = [keys.insights, keys.diary, keys.cycle, keys.outcomes, keys.trials, keys.pathway];

/**
 * While the page is open, every recalculation brings what is on the screen up to date. Each request is one more line in the
 * patient's list of who looked, so recalculations in quick succession share one round, and a page in the background waits.
 */
export function useLive(patientId: string): Live {
  const client = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const [{ state, since }, setState] = useState<Omit<Live, 'reconnect'>>(() => ({ state: 'connecting', since: Date.now() }));

  useEffect(() => {
    const refresh = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });
    let first = true;
    let running = false;
    let wanted = false;
    const update = async () => {
      wanted = true;
      if (running || document.visibilityState === 'hidden') return;
      running = true;
      try {
        while (wanted) {
          wanted = false;
          const before = sharing(client, patientId);
          await Promise.all(PARTS.map((part) => client.invalidateQueries({ queryKey: part(patientId) })));
          if (sharing(client, patientId) !== before) await client.invalidateQueries({ queryKey: keys.patient(patientId) });
        }
      } finally {
        running = false;
      }
    };
    const onVisible = () => {
      if (wanted) void update();
    };
    document.addEventListener('visibilitychange', onVisible);
    const close = openInsightStream(`/api/insights/v1/patients/${encodeURIComponent(patientId)}/stream`, {
      onState: (next) => {
        // The stream also ends when care or consent ends: ask whether the page may still be seen.
        if (next.state === 'stale') refresh(keys.patient(patientId));
        setState((before) => {
          // Trying again does not make the page live: it says so until it is.
          if (next.state === 'connecting' && before.state === 'stale') return before;
          return { state: next.state, since: next.since?.getTime() ?? before.since };
        });
      },
      onMessage: ({ diaryVersion }) => {
        // The current version comes with every connection; the first time the page has it already.
        const known = client.getQueryData<Insights>(keys.insights(patientId))?.diaryVersion;
        const upToDate = first && known === diaryVersion;
        first = false;
        if (upToDate) return;
        void update();
      },
    });
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', onVisible);
      close();
    };
  }, [client, patientId, attempt]);

  return { state, since, reconnect: useCallback(() => setAttempt((n) => n + 1), []) };
}

/** What the answers on the page say about sharing; where it differs from before, who this is and what they share is asked again. */
function sharing(client: QueryClient, patientId: string): string {
  return PARTS.flatMap((part) => client.getQueryCache().findAll({ queryKey: part(patientId), type: 'active' }))
    .map(({ queryHash, state }) => {
      const data = state.data as { notShared?: ConsentCategory[] } | undefined;
      return `${queryHash} ${isFinal(state.error) ? state.error.status : ''} ${(data?.notShared ?? []).toSorted().join()}`;
    })
    .toSorted()
    .join('\n');
}

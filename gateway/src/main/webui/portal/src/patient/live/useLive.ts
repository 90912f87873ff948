import { openInsightStream, type Insights } from '@touchstone/api';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { keys } from '../../api/queries';

export interface Live {
  state: 'connecting' | 'live' | 'stale';
  /** When the page stopped being live, or began to try; milliseconds. */
  since: number;
  reconnect: () => void;
}

/** While the page is open, every recalculation brings the patient's insights, diary and sharing up to date. */
export function useLive(patientId: string): Live {
  const client = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const [{ state, since }, setState] = useState<Omit<Live, 'reconnect'>>(() => ({ state: 'connecting', since: Date.now() }));

  useEffect(() => {
    const refresh = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });
    let first = true;
    return openInsightStream(`/api/insights/v1/patients/${encodeURIComponent(patientId)}/stream`, {
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
        refresh(keys.insights(patientId));
        refresh(keys.diary(patientId));
        refresh(keys.patient(patientId));
      },
    });
  }, [client, patientId, attempt]);

  return { state, since, reconnect: useCallback(() => setAttempt((n) => n + 1), []) };
}

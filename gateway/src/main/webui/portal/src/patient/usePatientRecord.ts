import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useApi, useInsights } from '../api/queries';

export type PatientRecord = 'enrolments' | 'laboratory-values' | 'instrument-responses' | 'menu' | 'check-ins';

export const recordPath = (id: string, part: PatientRecord) => `/api/practice/v1/patients/${encodeURIComponent(id)}/${part}`;
export const recordKey = (id: string, part: PatientRecord) => [part, id] as const;

/**
 * A part of the patient's record, asked for while a screen shows it: each request is one more line in the patient's list of who
 * looked. A new version of the diary asks again.
 */
export function usePatientRecord<T>(id: string, part: PatientRecord) {
  const api = useApi();
  const client = useQueryClient();
  const version = useInsights(id).data?.diaryVersion;
  const seen = useRef(version);
  useEffect(() => {
    if (version === undefined || version === seen.current) return;
    const first = seen.current === undefined;
    seen.current = version;
    if (!first) void client.invalidateQueries({ queryKey: recordKey(id, part) });
  }, [client, id, part, version]);
  return useQuery({
    queryKey: recordKey(id, part),
    queryFn: ({ signal }) => api.get<T>(recordPath(id, part), { signal }),
  });
}

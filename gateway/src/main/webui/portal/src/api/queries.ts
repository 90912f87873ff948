import {
  ApiClient, ApiError, type Catalogue, type Cohort, type Cycle, type Diary, type Insights, type Outcomes, type Pathway, type Patient,
  type Patients, type Text, type Trials,
} from '@touchstone/api';
import { QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';

export const PAGE_SIZE = 25;

export const keys = {
  session: ['session'] as const,
  patients: (q: string, cursor: string) => ['patients', q, cursor] as const,
  patient: (id: string) => ['patient', id] as const,
  diary: (id: string) => ['diary', id] as const,
  insights: (id: string) => ['insights', id] as const,
  cycle: (id: string) => ['cycle', id] as const,
  outcomes: (id: string) => ['outcomes', id] as const,
  trials: (id: string) => ['trials', id] as const,
  pathway: (id: string) => ['pathway', id] as const,
  practices: ['practices'] as const,
  programmes: ['programmes'] as const,
  cohort: (programme: string) => ['cohort', programme] as const,
};

const ApiContext = createContext(new ApiClient());
export const ApiProvider = ApiContext;
export const useApi = () => use(ApiContext);

/** The answer will stay what it is: asking again, or showing what was known before, would be wrong. */
export function isFinal(error: Error | null): error is ApiError {
  return error instanceof ApiError && error.status < 500 && error.status !== 429;
}

/** One for the page. An answer that says "signed out" asks for the session again, which leads to the sign-in page. */
export function createQueryClient(api: ApiClient): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 2 && !isFinal(error),
      },
    },
  });
  api.onSignedOut(() => void client.invalidateQueries({ queryKey: keys.session }));
  return client;
}

export function useSession() {
  const api = useApi();
  return useQuery({
    queryKey: keys.session,
    queryFn: () => api.session({ fresh: true }),
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  });
}

/** A page of the signed-in clinician's patients; the former page stays while the next one is on its way. */
export function usePatients(q: string, cursor: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.patients(q, cursor),
    queryFn: ({ signal }) =>
      api.get<Patients>('/api/patient/v1/patients', {
        query: { limit: PAGE_SIZE, q: q || null, cursor: cursor || null },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function usePatient(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.patient(id),
    queryFn: ({ signal }) => api.get<Patient>(`/api/patient/v1/patients/${encodeURIComponent(id)}`, { signal }),
  });
}

/** The diary of the days `from` to `to`; another person's diary never stands in for it. */
export function useDiary(id: string, from: string, to: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.diary(id), from, to],
    queryFn: ({ signal }) =>
      api.get<Diary>(`/api/practice/v1/patients/${encodeURIComponent(id)}/diary`, { query: { from, to }, signal }),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
  });
}

export function useInsights(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.insights(id),
    queryFn: ({ signal }) =>
      api.get<Insights>(`/api/insights/v1/patients/${encodeURIComponent(id)}/insights`, { signal }),
  });
}

/** A part of the patient's results, asked for while a screen shows it. */
function usePatientPart<T>(id: string, part: 'cycle' | 'outcomes' | 'trials' | 'pathway') {
  const api = useApi();
  return useQuery({
    queryKey: keys[part](id),
    queryFn: ({ signal }) => api.get<T>(`/api/insights/v1/patients/${encodeURIComponent(id)}/${part}`, { signal }),
  });
}

export const useCycle = (id: string) => usePatientPart<Cycle>(id, 'cycle');
export const useOutcomes = (id: string) => usePatientPart<Outcomes>(id, 'outcomes');
export const useTrials = (id: string) => usePatientPart<Trials>(id, 'trials');
export const usePathway = (id: string) => usePatientPart<Pathway>(id, 'pathway');

/** `GET /api/practice/v1/programmes`. */
export interface Programmes {
  programmes: { code: string; version: number; title: Text; summary: Text; length: number }[];
}

export function useProgrammes() {
  const api = useApi();
  return useQuery({
    queryKey: keys.programmes,
    queryFn: ({ signal }) => api.get<Programmes>('/api/practice/v1/programmes', { signal }),
    staleTime: 600_000,
  });
}

/** Figures of the signed-in person's own clinic; asked for once a programme is known. */
export function useCohort(programme: string | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: keys.cohort(programme ?? ''),
    queryFn: ({ signal }) => api.get<Cohort>(`/api/insights/v1/cohorts/${encodeURIComponent(programme ?? '')}`, { signal }),
    enabled: programme !== undefined,
  });
}

export function usePractices() {
  const api = useApi();
  return useQuery({
    queryKey: keys.practices,
    queryFn: ({ signal }) => api.get<Catalogue>('/api/practice/v1/practices', { signal }),
    staleTime: 3_600_000,
  });
}

/** What may still be shown although a refresh failed: nothing, once the answer was that it may not be seen. */
export function usable<T>(query: { data: T | undefined; error: Error | null }): T | undefined {
  return isFinal(query.error) ? undefined : query.data;
}

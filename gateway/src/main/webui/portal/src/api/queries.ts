import { ApiClient, ApiError, type Catalogue, type Diary, type Insights, type Patient, type Patients } from '@touchstone/api';
import { QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';

export const PAGE_SIZE = 25;

export const keys = {
  session: ['session'] as const,
  patients: (q: string, cursor: string) => ['patients', q, cursor] as const,
  patient: (id: string) => ['patient', id] as const,
  diary: (id: string) => ['diary', id] as const,
  insights: (id: string) => ['insights', id] as const,
  practices: ['practices'] as const,
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

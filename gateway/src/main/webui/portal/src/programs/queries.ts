import { ApiError, type ProgrammeDraft, type ProgrammeVersion } from '@touchstone/api';
import { useQueries, useQuery } from '@tanstack/react-query';
import { keys, useApi } from '../api/queries';

export interface Instruments {
  instruments: Instrument[];
}

interface Words {
  en: string;
  es: string;
}

/** A questionnaire as `GET /api/practice/v1/instruments` has it. */
export interface Instrument {
  code: string;
  version: number;
  title: Words;
  recall: Words;
  min: number;
  /** Highest score, the worst. */
  max: number;
  items: { id: string; text: Words; code: string; low?: Words | null; high?: Words | null }[];
  options: { value: number; text: Words }[];
  subscales: { id: string; title: Words; items: string[]; threshold: number }[];
}

export const programmePath = (code: string) => `/api/practice/v1/programmes/${encodeURIComponent(code)}`;

/** Null: there is none. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

/** A published version, the newest without a number; null: never published. */
export function useProgramme(code: string, version?: number) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.programmes, 'version', code, version ?? 'newest'],
    queryFn: ({ signal }) => orNull(api.get<ProgrammeVersion>(programmePath(code), { query: { version }, signal })),
    ...(version === undefined ? {} : { staleTime: Infinity }), // a version never changes
  });
}

/** The draft of a programme; null: there is none. For administrators. */
export function useProgrammeDraft(code: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.programmes, 'draft', code],
    queryFn: ({ signal }) => orNull(api.get<ProgrammeDraft>(`${programmePath(code)}/draft`, { signal })),
    enabled,
  });
}

/** Which of the programmes have a draft. The service lists none, so each is asked for. */
export function useDrafted(codes: string[], enabled: boolean): Set<string> {
  const api = useApi();
  return useQueries({
    queries: (enabled ? codes : []).map((code) => ({
      queryKey: [...keys.programmes, 'draft', code],
      queryFn: ({ signal }: { signal: AbortSignal }) => orNull(api.get<ProgrammeDraft>(`${programmePath(code)}/draft`, { signal })),
    })),
    combine: (found) => new Set(found.flatMap((query) => (query.data ? [query.data.code] : []))),
  });
}

export function useInstruments() {
  const api = useApi();
  return useQuery({
    queryKey: ['instruments'],
    queryFn: ({ signal }) => api.get<Instruments>('/api/practice/v1/instruments', { signal }),
    staleTime: 600_000,
  });
}

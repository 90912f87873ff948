import { ApiError, type ApiClient, type ProgrammeDraft, type ProgrammeDrafts, type ProgrammeVersion, type ProgrammeVersions } from '@touchstone/api';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
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

/** How many of the clinic's patients are on which version. */
export function useProgrammeVersions(code: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.programmes, 'versions', code],
    queryFn: ({ signal }) => api.get<ProgrammeVersions>(`${programmePath(code)}/versions`, { signal }),
  });
}

const draftList = (api: ApiClient) =>
  queryOptions({
    queryKey: [...keys.programmes, 'drafts'],
    queryFn: ({ signal }) => api.get<ProgrammeDrafts>('/api/practice/v1/programme-drafts', { signal }),
  });

/** Which programmes are being written; for administrators. */
export function useProgrammeDrafts(enabled: boolean) {
  return useQuery({ ...draftList(useApi()), enabled });
}

/** The draft of a programme; null: there is none. For administrators. The list says whether it can be asked for. */
export function useProgrammeDraft(code: string, enabled: boolean) {
  const api = useApi();
  const client = useQueryClient();
  return useQuery({
    queryKey: [...keys.programmes, 'draft', code],
    queryFn: async ({ signal }) => {
      const { drafts } = await client.fetchQuery({ ...draftList(api), staleTime: 0 });
      return drafts.some((draft) => draft.code === code)
        ? orNull(api.get<ProgrammeDraft>(`${programmePath(code)}/draft`, { signal }))
        : null;
    },
    enabled,
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

import type { BodyRegions, Lessons, PracticeDrafts, References, StaffCatalogue } from '@touchstone/api';
import { useQuery } from '@tanstack/react-query';
import { keys, useApi } from '../api/queries';

const CONTENT = '/api/practice/v1';
const RARELY = 600_000;

/** The practices as they are offered, with everything on their pages. */
export function useCatalogue() {
  const api = useApi();
  return useQuery({
    queryKey: keys.practices,
    queryFn: ({ signal }) => api.get<StaffCatalogue>(`${CONTENT}/practices`, { signal }),
  });
}

/** Which practices are being written; for administrators. */
export function usePracticeDraftList() {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.practices, 'drafts'],
    queryFn: ({ signal }) => api.get<PracticeDrafts>(`${CONTENT}/practice-drafts`, { signal }),
  });
}

/** What has not been published yet, with all that is in it; for administrators. */
export function usePracticeDrafts() {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.practices, 'draft'],
    queryFn: ({ signal }) => api.get<StaffCatalogue>(`${CONTENT}/practices`, { query: { status: 'draft' }, signal }),
  });
}

export function useReferences() {
  const api = useApi();
  return useQuery({
    queryKey: ['references'],
    queryFn: ({ signal }) => api.get<References>(`${CONTENT}/references`, { signal }),
    staleTime: RARELY,
  });
}

export function useRegions() {
  const api = useApi();
  return useQuery({
    queryKey: ['regions'],
    queryFn: ({ signal }) => api.get<BodyRegions>(`${CONTENT}/regions`, { signal }),
    staleTime: RARELY,
  });
}

export function useLessons() {
  const api = useApi();
  return useQuery({
    queryKey: ['lessons'],
    queryFn: ({ signal }) => api.get<Lessons>(`${CONTENT}/lessons`, { signal }),
    staleTime: RARELY,
  });
}

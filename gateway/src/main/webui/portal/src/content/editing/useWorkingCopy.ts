import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';

/** What is being written, and the revision of the draft that it began from; null: there was none. */
export interface WorkingCopy<C> {
  revision: number | null;
  content: C;
}

/**
 * What has been written and not saved. It outlives the page, so that a look elsewhere loses nothing, but not the session; the
 * browser asks before it closes on it.
 */
export function useWorkingCopy<C>(key: string, saved: WorkingCopy<C> | undefined) {
  const client = useQueryClient();
  const queryKey = ['unsaved', key];
  const { data: unsaved } = useQuery<WorkingCopy<C> | null>({
    queryKey,
    queryFn: () => null,
    enabled: false,
    initialData: null,
    gcTime: Infinity,
  });
  const dirty = unsaved !== null && saved !== undefined && JSON.stringify(unsaved.content) !== JSON.stringify(saved.content);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  const put = useCallback(
    (next: WorkingCopy<C> | null) => client.setQueryData<WorkingCopy<C> | null>(['unsaved', key], next),
    [client, key],
  );
  const copy = unsaved ?? saved;
  return {
    copy,
    dirty,
    /** Takes what was written further. */
    write: (content: C) => put({ revision: copy?.revision ?? null, content }),
    /** Keeps what was written, on top of another revision. */
    rebase: (revision: number | null) => copy && put({ revision, content: copy.content }),
    /** Forgets it: it is saved, or not wanted. */
    forget: useCallback(() => put(null), [put]),
  };
}

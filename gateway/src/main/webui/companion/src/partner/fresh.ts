import { ApiError } from '@touchstone/api';
import { useEffect, useState } from 'react';
import { useOnline } from '../app/hooks';
import { usePerson } from '../app/person';
import { useLocale } from '../i18n/language';

/** `none`: there is nothing for this person, whatever the reason. `failed`: no answer. */
export type Fresh<T> = { state: 'loading' | 'none' | 'failed'; data: null } | { state: 'there'; data: T };

/**
 * An answer about two people, as it is at this moment. Never kept on the phone: what is not shared any more is nowhere. `version`
 * asks again when it changes.
 */
export function useFresh<T>(path: string, version: unknown = 0): Fresh<T> {
  const { api } = usePerson();
  const { language } = useLocale();
  const online = useOnline();
  const [fresh, setFresh] = useState<Fresh<T>>({ state: 'loading', data: null });
  useEffect(() => {
    const ended = new AbortController();
    const show = (next: Fresh<T>) => {
      if (!ended.signal.aborted) setFresh(next);
    };
    api
      .get<T>(path, { signal: ended.signal })
      .then((data) => show({ state: 'there', data }))
      .catch((error: unknown) => {
        const none = error instanceof ApiError && (error.status === 404 || error.status === 403);
        show({ state: none ? 'none' : 'failed', data: null });
      });
    return () => ended.abort();
  }, [api, path, version, online, language]);
  return fresh;
}

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { onChange } from '../data/changes';
import { keep, kept, type Kept } from '../data/kept';
import type { Entry } from '../data/types';
import { useLocale, useText, type MessageId } from '../i18n/language';
import { useToast } from '../ui/toast';
import { usePerson } from './person';
import { useSettings } from './settings';

export const useOnline = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );

/** What the store says now and after each change; `undefined` until it has said anything. */
function useStored<T>(read: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let current = true;
    let asked = 0;
    const load = () => {
      asked += 1;
      const mine = asked;
      read()
        .then((result) => {
          if (current && mine === asked) setValue(result);
        })
        .catch(() => undefined);
    };
    load();
    const stop = onChange(load);
    return () => {
      current = false;
      stop();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names what the read depends on
  }, deps);
  return value;
}

export function useEntries(): Entry[] | undefined {
  const { queue } = usePerson();
  return useStored(() => queue.entries(), [queue]);
}

/** A save that is answered within this time worries nobody. */
const QUIET = 8_000;

export interface Waiting {
  entries: number;
  troubled: number;
}

/** What waits here, once it is worth telling: offline, or for longer than a few seconds. */
export function useWaiting(): Waiting {
  const { queue } = usePerson();
  const online = useOnline();
  const stored = useStored(() => queue.waiting(), [queue]);
  const oldest = stored?.oldest ?? null;
  const [lateOf, setLateOf] = useState<number | null>(null);
  useEffect(() => {
    if (oldest === null) return undefined;
    const timer = setTimeout(() => setLateOf(oldest), Math.max(0, QUIET - (Date.now() - oldest)));
    return () => clearTimeout(timer);
  }, [oldest]);
  const late = oldest !== null && lateOf === oldest;
  return { entries: stored && (!online || late) ? stored.entries : 0, troubled: stored?.troubled ?? 0 };
}

export interface Loaded<T> {
  data: T | null;
  /** When the server gave the data. */
  at: Date | null;
  state: 'loading' | 'fresh' | 'kept' | 'failed';
}

/** The person's language in the name of a kept answer: the server's sentences are in it. */
export function useNamed(name: string): string {
  const { language } = useLocale();
  return `${name}.${language}`;
}

/**
 * An answer of the server: the kept one at once, the new one when it comes, which is then kept. `version` asks again when it
 * changes.
 */
export function useServer<T>(name: string, path: string, version: unknown = 0): Loaded<T> {
  const { owner, api } = usePerson();
  const online = useOnline();
  const [loaded, setLoaded] = useState<Loaded<T>>({ data: null, at: null, state: 'loading' });
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const show = (next: Loaded<T>) => {
      if (!signal.aborted) setLoaded(next);
    };
    const load = async () => {
      const before: Kept<T> | null = await kept<T>(owner, name).catch(() => null);
      if (before) show({ data: before.value, at: before.at, state: 'kept' });
      try {
        const data = await api.get<T>(path, { signal });
        show({ data, at: new Date(), state: 'fresh' });
        await keep(owner, name, data);
      } catch {
        show(before ? { data: before.value, at: before.at, state: 'kept' } : { data: null, at: null, state: 'failed' });
      }
    };
    void load();
    return () => ended.abort();
  }, [owner, api, name, path, version, online]);
  return loaded;
}

/** Something that needs the server now: done, or said gently that nothing has changed. */
export function useAction(): { busy: boolean; act: (call: () => Promise<unknown>, said?: string) => Promise<boolean> } {
  const t = useText();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const act = useCallback(
    async (call: () => Promise<unknown>, said?: string) => {
      setBusy(true);
      try {
        await call();
        if (said) toast({ text: said });
        return true;
      } catch {
        toast({ text: t('sharing.notSaved') });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [t, toast],
  );
  return { busy, act };
}

/** The page's title; neutral in discreet mode, because it stays in the browser's history. */
export function useTitle(id: MessageId): void {
  const t = useText();
  const { discreet } = useSettings();
  useEffect(() => {
    document.title = discreet ? t('app.name') : `${t(id)} · ${t('app.name')}`;
  }, [t, id, discreet]);
}

/** A new page begins at its top, for the eye and for the screen reader. */
export function usePageStart(main: { current: HTMLElement | null }): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    main.current?.scrollTo?.(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}

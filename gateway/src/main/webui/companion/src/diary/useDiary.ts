import { useEffect, useState } from 'react';
import { useEntries, useOnline } from '../app/hooks';
import { usePerson } from '../app/person';
import { localDay } from '../data/sync';
import type { Entry } from '../data/types';

/** How much of the diary the phone holds. */
export const DAYS = 90;

const DAY = 86_400_000;

export const dayOf = (entry: Entry): string => localDay(new Date(entry.values.at), entry.values.zone);

export interface DiaryDays {
  /** Newest first; `undefined` while the phone reads. */
  days: { day: string; entries: Entry[] }[] | undefined;
  from: string;
  to: string;
}

/** The diary on this phone, with what the server has when there is a network. */
export function useDiary(): DiaryDays {
  const { sync } = usePerson();
  const online = useOnline();
  const entries = useEntries();
  const [{ from, today, tomorrow }] = useState(() => {
    const now = Date.now();
    return { from: localDay(new Date(now - DAYS * DAY)), today: localDay(new Date(now)), tomorrow: localDay(new Date(now + DAY)) };
  });
  useEffect(() => {
    // Without an answer the phone's own copy is what there is.
    if (online) sync.pull(from, tomorrow).catch(() => undefined);
  }, [sync, online, from, tomorrow]);
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries ?? []) byDay.set(dayOf(entry), [...(byDay.get(dayOf(entry)) ?? []), entry]);
  const days = [...byDay].map(([day, list]) => ({ day, entries: list })).sort((a, b) => b.day.localeCompare(a.day));
  return { days: entries && days, from, to: today };
}

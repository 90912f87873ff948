import type { ConsentCategory, Diary, PainEntry } from '@touchstone/api';
import { addDays, daysBetween } from '../../i18n/format';

/** Empty days in a row that are drawn, and listed, as a gap. */
export const GAP_DAYS = 3;
/** Days are joined by a line over at most one empty day. */
const JOIN_DAYS = 2;

/** One rating. `at` is its place on the time axis in days since the first day shown, by the patient's own clock. */
export interface Dot {
  id: string;
  day: string;
  at: number;
  value: number;
}

export interface Mark {
  id: string;
  day: string;
  at: number;
}

export interface PracticeMark extends Mark {
  practice: string;
  minutes: number | null;
}

export interface TouchMark extends Mark {
  regions: string[];
}

export interface DaySummary {
  day: string;
  pain: number[];
  mood: number[];
  distress: number[];
  touch: string[];
  sessions: PracticeMark[];
  notes: string[];
}

export interface Gap {
  from: string;
  to: string;
  days: number;
}

/** A diary laid out on one time axis. */
export interface TimelineData {
  from: string;
  to: string;
  /** Days on the axis, both ends included. */
  days: number;
  pain: Dot[];
  mood: Dot[];
  distress: Dot[];
  touch: TouchMark[];
  lanes: { practice: string; marks: PracticeMark[] }[];
  /** Ascending; days with at least one entry. */
  byDay: DaySummary[];
  gaps: Gap[];
  notShared: ReadonlySet<ConsentCategory>;
}

/** Lays the days `from` to `to` of a diary out; a newer day in it (the patient is east of here) lengthens the axis. */
export function layOut(diary: Diary, from: string, to: string): TimelineData {
  const byDay: DaySummary[] = [];
  const pain: Dot[] = [];
  const mood: Dot[] = [];
  const distress: Dot[] = [];
  const touch: TouchMark[] = [];
  const lanes = new Map<string, PracticeMark[]>();

  for (const { day, painEntries, moodEntries, sessions } of diary.days) {
    const summary: DaySummary = { day, pain: [], mood: [], distress: [], touch: [], sessions: [], notes: [] };
    const place = (entry: { id: string; at: string; zone: string }): Mark => ({
      id: entry.id,
      day,
      at: daysBetween(from, day) + partOfDay(entry.at, entry.zone),
    });
    for (const entry of painEntries ?? []) {
      const mark = place(entry);
      pain.push({ ...mark, value: entry.intensity });
      summary.pain.push(entry.intensity);
      const regions = touchRegions(entry);
      if (regions.length > 0) touch.push({ ...mark, regions });
      summary.touch.push(...regions.filter((region) => !summary.touch.includes(region)));
      if (entry.note) summary.notes.push(entry.note);
    }
    for (const entry of moodEntries ?? []) {
      const mark = place(entry);
      if (isRating(entry.mood)) {
        mood.push({ ...mark, value: entry.mood });
        summary.mood.push(entry.mood);
      }
      if (isRating(entry.distress)) {
        distress.push({ ...mark, value: entry.distress });
        summary.distress.push(entry.distress);
      }
    }
    for (const session of sessions ?? []) {
      if (session.note) summary.notes.push(session.note);
      // No minutes at all: asked about, and not done.
      if (session.minutes === 0) continue;
      const mark = { ...place(session), practice: session.practice, minutes: session.minutes ?? null };
      lanes.set(session.practice, [...(lanes.get(session.practice) ?? []), mark]);
      summary.sessions.push(mark);
    }
    if ((painEntries?.length ?? 0) + (moodEntries?.length ?? 0) + (sessions?.length ?? 0) > 0) byDay.push(summary);
  }

  const last = byDay.at(-1)?.day;
  const end = last && last > to ? last : to;
  return {
    from,
    to: end,
    days: daysBetween(from, end) + 1,
    pain,
    mood,
    distress,
    touch,
    lanes: [...lanes].map(([practice, marks]) => ({ practice, marks })).sort((a, b) => a.practice.localeCompare(b.practice)),
    byDay,
    gaps: gapsBetween(byDay.map((d) => d.day), from, end),
    notShared: new Set(diary.notShared ?? []),
  };
}

function isRating(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

function touchRegions(entry: PainEntry): string[] {
  return (entry.regions ?? []).filter((r) => r.touchHurts).map((r) => r.region);
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** The share of the local day that has passed at the instant `at` in `zone`, 0 to 1; noon for a zone not known here. */
export function partOfDay(at: string, zone: string): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    try {
      clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone });
    } catch {
      clock = null;
    }
    clocks.set(zone, clock);
  }
  const instant = Date.parse(at);
  if (!clock || Number.isNaN(instant)) return 0.5;
  const parts = Object.fromEntries(clock.formatToParts(instant).map((p) => [p.type, Number(p.value)]));
  return ((parts.hour ?? 12) * 60 + (parts.minute ?? 0)) / 1440;
}

/** Runs of at least {@link GAP_DAYS} days without an entry, from `from` to `to`. `logged` is ascending. */
export function gapsBetween(logged: string[], from: string, to: string): Gap[] {
  const gaps: Gap[] = [];
  let expected = from;
  for (const day of [...logged, addDays(to, 1)]) {
    const days = daysBetween(expected, day);
    if (days >= GAP_DAYS) gaps.push({ from: expected, to: addDays(day, -1), days });
    expected = addDays(day, 1);
  }
  return gaps;
}

/** The middle value of each day, at the middle of its entries' times, in runs that break where days are missing. */
export function dailyMiddles(dots: Dot[]): { at: number; value: number }[][] {
  const days = new Map<number, Dot[]>();
  for (const dot of dots) {
    const day = Math.floor(dot.at);
    days.set(day, [...(days.get(day) ?? []), dot]);
  }
  const runs: { at: number; value: number }[][] = [];
  let previous: number | null = null;
  for (const [day, ofDay] of [...days].sort(([a], [b]) => a - b)) {
    const middle = (values: number[]) => quantile(values, 0.5);
    const point = { at: middle(ofDay.map((d) => d.at)), value: middle(ofDay.map((d) => d.value)) };
    if (previous !== null && day - previous <= JOIN_DAYS) runs.at(-1)!.push(point);
    else runs.push([point]);
    previous = day;
  }
  return runs;
}

/** Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). `values` is not empty. */
export function quantile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const low = Math.floor(position);
  const below = sorted[low]!;
  return below + (position - low) * ((sorted[low + 1] ?? below) - below);
}

/** The most frequent first; equal ones by name. */
export function countBy(names: string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

import type { Diary, DiaryDay } from '@touchstone/api';
import { addDays } from '../../i18n/format';
import { quantile } from '../timeline/model';
import type { Question } from './model';

/** Ratings of the days with and without a practice, one value a day. */
export interface RawDays {
  with: number[];
  without: number[];
}

/** The rating that a question is about: the middle of the day's entries. */
function rating(day: DiaryDay, outcome: string): number | undefined {
  const values =
    outcome === 'pain'
      ? day.painEntries.map((entry) => entry.intensity)
      : day.moodEntries.flatMap((entry) => (outcome === 'distress' && typeof entry.distress === 'number' ? [entry.distress] : []));
  return values.length > 0 ? quantile(values, 0.5) : undefined;
}

/** Whether the practice was done; undefined where nothing says so either way. */
function done(day: DiaryDay, practice: string): boolean | undefined {
  if (day.sessions.some((session) => session.practice === practice && session.minutes > 0)) return true;
  if (day.sessions.length > 0 || day.moodEntries.some((entry) => typeof entry.connectedToday === 'boolean')) return false;
  return undefined;
}

/** The days behind a question, of those that the page has; for questions about the next day, the rating of the day after. */
export function rawDays(diary: Diary, { family, practice, outcome }: Question): RawDays {
  const byDay = new Map(diary.days.map((day) => [day.day, day]));
  const raw: RawDays = { with: [], without: [] };
  for (const day of diary.days) {
    const was = done(day, practice);
    const rated = family === 'same_day' ? day : byDay.get(addDays(day.day, 1));
    const value = rated && rating(rated, outcome);
    if (was === undefined || value === undefined) continue;
    raw[was ? 'with' : 'without'].push(value);
  }
  return raw;
}

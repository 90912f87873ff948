import type { PracticeNames } from '../practice/catalogue';
import type { Entry } from '../data/types';
import type { useText } from '../i18n/language';
import { moodWord } from '../log/moods';
import { MOOD_SCALES } from '../log/MoodScales';

type Text = ReturnType<typeof useText>;

/** One line that says what an entry says. */
export function entryText(entry: Entry, t: Text, names: PracticeNames): string {
  if (entry.kind === 'pain-entries') return t('entry.pain', { pain: entry.values.intensity });
  if (entry.kind === 'sessions' && entry.values.minutes === 0) return t('entry.sessionNotDone', { practice: names(entry.values.practice) });
  if (entry.kind === 'sessions') return t('entry.session', { practice: names(entry.values.practice), minutes: minutesText(entry.values.minutes, t) });
  if (entry.kind === 'instrument-responses') return t('entry.questions', { name: entry.values.instrument.toUpperCase() });
  const { values } = entry;
  const mood = values.mood;
  const parts = [
    ...(mood === null || mood === undefined ? [] : [t('entry.mood', { mood: t(moodWord(mood)) })]),
    ...(typeof values.connectedToday === 'boolean' ? [t(values.connectedToday ? 'entry.connected' : 'entry.notConnected')] : []),
    ...MOOD_SCALES.flatMap(({ field, name }) => {
      const value = values[field];
      return value === null || value === undefined ? [] : [t('entry.scale', { name: t(name), value })];
    }),
  ];
  return parts.join(' · ');
}

/** Minutes as people say them: seconds below one. */
export function minutesText(minutes: number, t: Text): string {
  if (minutes < 1) return t('seconds', { n: Math.max(1, Math.round(minutes * 60)) });
  return t('minutes', { n: Math.round(minutes * 10) / 10 });
}

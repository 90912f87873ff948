import type { MessageId } from '../i18n/language';

/** Five words for the 0–10 scale: the middle of each fifth. */
export const MOODS: { value: number; label: MessageId }[] = [
  { value: 1, label: 'mood.1' },
  { value: 3, label: 'mood.3' },
  { value: 5, label: 'mood.5' },
  { value: 7, label: 'mood.7' },
  { value: 9, label: 'mood.9' },
];

/** The word nearest to a value of the scale. */
export const moodWord = (value: number): MessageId => MOODS[Math.min(4, Math.floor(value / 2))]!.label;

/** The value of the word nearest to a value of the scale. */
export const nearestMood = (value: number): number => MOODS[Math.min(4, Math.floor(value / 2))]!.value;

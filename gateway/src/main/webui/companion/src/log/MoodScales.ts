import type { MessageId } from '../i18n/language';

export type MoodScale = 'distress' | 'stress' | 'anxiety' | 'loneliness' | 'closeness' | 'selfEsteem';

/** The scales of a mood entry with their question, ends and name. */
export const MOOD_SCALES: { field: MoodScale; question: MessageId; low: MessageId; high: MessageId; name: MessageId }[] = [
  { field: 'distress', question: 'scale.distress', low: 'scale.distress.low', high: 'scale.distress.high', name: 'name.distress' },
  { field: 'closeness', question: 'scale.closeness', low: 'scale.closeness.low', high: 'scale.closeness.high', name: 'name.closeness' },
  { field: 'stress', question: 'scale.stress', low: 'scale.notAtAll', high: 'scale.veryMuch', name: 'name.stress' },
  { field: 'loneliness', question: 'scale.loneliness', low: 'scale.notAtAll', high: 'scale.veryMuch', name: 'name.loneliness' },
  { field: 'anxiety', question: 'scale.anxiety', low: 'scale.notAtAll', high: 'scale.veryMuch', name: 'name.anxiety' },
  { field: 'selfEsteem', question: 'scale.selfEsteem', low: 'scale.selfEsteem.low', high: 'scale.selfEsteem.high', name: 'name.selfEsteem' },
];

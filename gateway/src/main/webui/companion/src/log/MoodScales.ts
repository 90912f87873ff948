import type { MessageId } from '../i18n/language';

export type MoodScale = 'distress' | 'stress' | 'anxiety' | 'loneliness' | 'closeness' | 'sexualInterest' | 'selfEsteem';

interface MoodScaleText {
  field: MoodScale;
  question: MessageId;
  low: MessageId;
  high: MessageId;
  name: MessageId;
  /** Asked where sexual content is switched on, with words that take the weight off. */
  sexualHint?: MessageId;
}

/** The scales of a mood entry with their question, ends and name. */
export const MOOD_SCALES: MoodScaleText[] = [
  { field: 'distress', question: 'scale.distress', low: 'scale.distress.low', high: 'scale.distress.high', name: 'name.distress' },
  { field: 'closeness', question: 'scale.closeness', low: 'scale.closeness.low', high: 'scale.closeness.high', name: 'name.closeness' },
  {
    field: 'sexualInterest',
    question: 'scale.interest',
    low: 'scale.notAtAll',
    high: 'scale.veryMuch',
    name: 'name.interest',
    sexualHint: 'scale.interest.hint',
  },
  { field: 'stress', question: 'scale.stress', low: 'scale.notAtAll', high: 'scale.veryMuch', name: 'name.stress' },
  { field: 'loneliness', question: 'scale.loneliness', low: 'scale.notAtAll', high: 'scale.veryMuch', name: 'name.loneliness' },
  { field: 'anxiety', question: 'scale.anxiety', low: 'scale.notAtAll', high: 'scale.veryMuch', name: 'name.anxiety' },
  { field: 'selfEsteem', question: 'scale.selfEsteem', low: 'scale.selfEsteem.low', high: 'scale.selfEsteem.high', name: 'name.selfEsteem' },
];

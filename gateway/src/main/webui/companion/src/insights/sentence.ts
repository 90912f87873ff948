import type { useText, MessageId } from '../i18n/language';
import { isAnswered, needs, type Question } from './model';

type Text = ReturnType<typeof useText>;

/** A size in points with one decimal, in the person's own number format. */
export const points = (value: number, locale: string, sign = false) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: sign ? 'exceptZero' : 'never' }).format(value);

const outcomeName = (outcome: string, t: Text) =>
  outcome === 'pain' ? t('outcome.pain') : outcome === 'distress' ? t('outcome.distress') : outcome;

/**
 * The sentence of an answer in the app's language, from its numbers. The server's sentence is in English; other languages are
 * made here by the same rules: middle, range and days in each.
 */
export function sentence(question: Question, practice: string, t: Text, locale: string): string {
  const { insight, family, outcome } = question;
  const name = outcomeName(outcome, t);
  if (!isAnswered(insight)) {
    const missing = needs(question).filter(({ have, need }) => have < need);
    const parts = missing.map(({ label, have, need }) => t(`insight.missing.${label}`, { have, need, pairs: family === 'same_day' ? 'no' : 'yes' }));
    return parts.length > 0 ? `${t('insight.gathering')} ${parts.join(' ')}` : t('insight.gathering');
  }
  const { estimate, low95, high95 } = insight;
  const low = points(low95, locale, true);
  const high = points(high95, locale, true);
  if (insight.status === 'not_clear') return t('insight.notClear', { outcome: name, low, high });
  const id: MessageId = family === 'dose' ? 'insight.dose' : family === 'next_day' ? 'insight.nextDay' : 'insight.sameDay';
  const text = t(id, { practice, outcome: name, direction: estimate < 0 ? 'lower' : 'higher', size: points(estimate, locale), low, high });
  return insight.status === 'hint' ? `${t('insight.hint')} ${text} ${t('insight.hintLuck')}` : text;
}

import type { ChangeInsight, Insight } from '@touchstone/api';
import type { MessageId, useText } from '../i18n/language';
import { chanceWord, tenths } from './chance';
import { isAnswered, question } from './model';

type Text = ReturnType<typeof useText>;

/** A size in points with one decimal, in the person's own number format. */
export const points = (value: number, locale: string, sign = false) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: sign ? 'exceptZero' : 'never' }).format(value);

export const TITLES: Record<string, MessageId> = {
  'same_day:pain': 'question.sameDay.pain',
  'same_day:distress': 'question.sameDay.distress',
  'next_day:pain': 'question.nextDay.pain',
  'next_day:distress': 'question.nextDay.distress',
  'dose:pain': 'question.dose.pain',
  'dose:distress': 'question.dose.distress',
};

const OTHER_TITLES: Record<string, MessageId> = {
  driver: 'question.driver',
  network: 'question.network',
  edge: 'question.network',
  state: 'question.state',
  mcid: 'question.change',
  chart: 'question.level',
};

/** What is asked, and about which practice. */
export function titleOf(insight: Insight, name: (code: string) => string, t: Text): { about: string | null; title: string } {
  const asked = question(insight);
  const id = asked ? TITLES[`${asked.family}:${asked.outcome}`] : OTHER_TITLES[insight.family];
  return { about: asked ? name(asked.practice) : null, title: id ? t(id) : insight.id };
}

const BADGES: Record<string, MessageId> = {
  clear: 'badge.clear',
  hint: 'badge.hint',
  not_clear: 'badge.notClear',
  too_few: 'badge.tooFew',
};

const STATES: Record<string, MessageId> = {
  downward: 'state.downward',
  leaning_downward: 'state.leaningDownward',
  steady: 'state.steady',
  leaning_upward: 'state.leaningUpward',
  upward: 'state.upward',
};

/** The label of an insight in a few words; none where its sentence says it all. */
export function badgeOf(insight: Insight): MessageId | undefined {
  if (insight.family === 'state' && insight.status === 'ok' && 'state' in insight) return STATES[String(insight.state)];
  return BADGES[insight.status];
}

/** What the two sides of zero mean. */
export function sides(insight: Insight): [MessageId, MessageId] {
  if (insight.family === 'driver') return ['sides.pain', 'sides.distress'];
  if (insight.family === 'state') return ['sides.easier', 'sides.harder'];
  return insight.id.endsWith(':distress') ? ['chart.lighter', 'chart.heavier'] : ['chart.less', 'chart.more'];
}

/** "probably (about 8 in 10)": no word without its number. */
export const chanceText = (chance: number, t: Text): string => t(chanceWord(chance), { n: tenths(chance) });

export interface Chance {
  key: string;
  label: string;
  chance: number;
}

/** The frequencies of an insight, where it has any. */
export function chances(insight: Insight, t: Text): Chance[] {
  if (insight.family !== 'mcid' || insight.status === 'too_few') return [];
  const { pAtLeast30percent, pAtLeast50percent, pWorse30percent } = insight as ChangeInsight;
  const known: [MessageId, number | null | undefined][] = [
    ['chance.less30', pAtLeast30percent],
    ['chance.less50', pAtLeast50percent],
    ['chance.more30', pWorse30percent],
  ];
  return known.flatMap(([id, chance]) => (typeof chance === 'number' ? [{ key: id, label: t(id), chance }] : []));
}

export interface Figure {
  key: string;
  label: string;
  value: string;
}

/** An insight's figures in words, one by one: what the stepper speaks and the table lists. */
export function figures(insight: Insight, t: Text, locale: string): Figure[] {
  const list: Figure[] = [];
  const add = (id: MessageId, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined) list.push({ key: id, label: t(id), value: String(value) });
  };
  const fields = insight as Insight & { level?: number; index?: number; partial?: number; recent?: number; previous?: number; baseline?: number; current?: number };
  // What rounds to nothing is said as nothing.
  const side = (value: number) => (value <= -0.05 ? 'less' : value >= 0.05 ? 'more' : 'none');
  const size = (value: number) => t('figure.size', { side: side(value), size: points(value, locale), family: insight.family });
  const range = (low: number, high: number) => t('numbers.range', { low: size(low), high: size(high) });
  if (isAnswered(insight)) {
    add(insight.family === 'dose' ? 'numbers.perTen' : 'numbers.estimate', size(insight.estimate));
    add('numbers.range95', range(insight.low95, insight.high95));
    if (typeof insight.anytimeLow95 === 'number' && typeof insight.anytimeHigh95 === 'number') {
      add('numbers.anytime', range(insight.anytimeLow95, insight.anytimeHigh95));
    }
  }
  if (typeof fields.level === 'number') {
    const whole = (value: number | undefined) => Math.round(Math.max(0, Math.min(10, value ?? 0)));
    add('numbers.level', whole(fields.level));
    add('numbers.range95', t('numbers.range', { low: whole(fields.low95), high: whole(fields.high95) }));
  }
  if (typeof fields.index === 'number') add('numbers.index', t('numbers.inTen', { n: Math.round(fields.index * 10) }));
  for (const { key, label, chance } of chances(insight, t)) list.push({ key, label, value: chanceText(chance, t) });
  add('numbers.days', insight.n ?? insight.how?.daysUsed);
  add('numbers.with', insight.withPractice ?? insight.positiveDays);
  add('numbers.without', insight.without);
  add('numbers.recent', fields.recent ?? fields.current);
  add('numbers.before', fields.previous ?? fields.baseline);
  return list;
}

import type { Insight } from '@touchstone/api';
import { CHANCE_WORDS, chanceWord, tenths } from './chance';
import { daysBefore, disagrees, groups, isHarder, isStale, lookOf, needs, pageState, question } from './model';

const insight = (id: string, status: string, more: Partial<Insight> = {}): Insight => ({
  id,
  family: id.split(':')[0]!,
  status,
  sentence: 'A sentence.',
  ...(status === 'too_few' ? {} : { estimate: -0.8, low95: -1.5, high95: -0.2 }),
  ...more,
});

test('the name of a person’s own practice may have a colon', () => {
  expect(question(insight('next_day:tea: green:pain', 'clear'))).toMatchObject({ practice: 'tea: green', outcome: 'pain' });
});

test('insights of other families belong to other pages', () => {
  expect(groups([insight('driver', 'clear'), insight('edge:pain:mood', 'clear')])).toEqual([]);
});

test('the strongest answer leads its practice, and the strongest practice the page', () => {
  const list = groups([
    insight('same_day:walk:pain', 'not_clear'),
    insight('same_day:hug:pain', 'too_few'),
    insight('next_day:hug:distress', 'hint'),
    insight('next_day:hug:pain', 'hint'),
  ]);

  expect(list.map(({ practice, lead }) => [practice, lead.insight.id])).toEqual([
    ['hug', 'next_day:hug:pain'],
    ['walk', 'same_day:walk:pain'],
  ]);
  expect(list[0]?.rest).toHaveLength(2);
});

test.each([
  ['none', []],
  ['gathering', [insight('same_day:hug:pain', 'too_few')]],
  ['ready', [insight('same_day:hug:pain', 'too_few'), insight('same_day:walk:pain', 'not_clear')]],
])('a page is %s', (state, insights) => {
  expect(pageState(groups(insights))).toBe(state);
});

test('what is missing is said piece by piece', () => {
  const asked = question(insight('next_day:hug:pain', 'too_few', { n: 12, withPractice: 5, without: 7 }))!;

  expect(needs(asked)).toEqual([
    { label: 'days', have: 12, need: 20 },
    { label: 'with', have: 5, need: 6 },
    { label: 'without', have: 7, need: 6 },
  ]);
});

test('a dose counts the days with minutes, and says nothing that the server does not', () => {
  const asked = question(insight('dose:hug:pain', 'too_few', { n: 29, positiveDays: 6 }))!;

  expect(needs(asked).map(({ label, have }) => [label, have])).toEqual([
    ['days', 29],
    ['with', 6],
  ]);
});

test('an insight is stale more than two weeks after its newest day', () => {
  expect([isStale('2026-11-08', '2026-11-22'), isStale('2026-11-07', '2026-11-22'), isStale(null, '2026-11-22')]).toEqual([false, true, false]);
});

test.each([
  ['gathering', insight('same_day:hug:pain', 'too_few')],
  ['early', insight('same_day:hug:pain', 'not_clear', { low95: -1.6, high95: 0.9 })],
  ['ready', insight('same_day:hug:pain', 'not_clear', { low95: -0.6, high95: 0.9 })],
  ['ready', insight('same_day:hug:pain', 'hint', { low95: -3, high95: -0.1 })],
  ['stale', insight('same_day:hug:pain', 'clear', { how: { method: 'm', version: 1, daysUsed: 40, from: '2026-08-01', to: '2026-11-01', wouldChange: '' } })],
])('an insight is %s', (look, one) => {
  expect(lookOf(one, '2026-11-22')).toBe(look);
});

describe('the newest entries and the earlier ones', () => {
  const before = insight('next_day:hug:pain', 'clear', { estimate: -0.8, low95: -1.2, high95: -0.4, anytimeLow95: -1.6, anytimeHigh95: -0.1 });
  const now = (status: string, estimate: number) => insight('next_day:hug:pain', status, { estimate });

  test.each([
    ['disagree when a clear answer is gone', before, now('not_clear', -0.3), true],
    ['disagree when it points the other way', { ...before, status: 'hint' }, now('hint', 0.6), true],
    ['disagree when the estimate left the earlier range', { ...before, status: 'not_clear' }, now('not_clear', -2), true],
    ['agree when a claim becomes stronger', { ...before, status: 'not_clear' }, now('clear', -0.9), false],
    ['agree when a clear answer is a possible pattern now', before, now('hint', -0.5), false],
    ['say nothing where there was no answer', insight('next_day:hug:pain', 'too_few'), now('clear', -0.9), false],
  ])('%s', (_, earlier, later, expected) => {
    expect(disagrees(later, earlier)).toBe(expected);
  });
});

test('a day before crosses months', () => {
  expect(daysBefore('2026-11-05', 14)).toBe('2026-10-22');
});

test('more pain with a practice is told when asked for; what is not clear is no bad news', () => {
  expect([insight('a:hug:pain', 'hint', { estimate: 0.9 }), insight('a:hug:pain', 'not_clear', { estimate: 0.9 }), insight('a:hug:pain', 'clear')].map(isHarder)).toEqual([
    true,
    false,
    false,
  ]);
});

test('the words for chances rise with the chance, and none stands without its tenths', () => {
  expect(CHANCE_WORDS.map(({ upTo }) => upTo)).toEqual([0.1, 0.35, 0.65, 0.9, 1]);
  expect([0, 0.07, 0.27, 0.5, 0.8, 0.97].map((chance) => [chanceWord(chance), tenths(chance)])).toEqual([
    ['chance.hardly', 0],
    ['chance.hardly', 1],
    ['chance.perhaps', 3],
    ['chance.maybe', 5],
    ['chance.probably', 8],
    ['chance.very', 10],
  ]);
});

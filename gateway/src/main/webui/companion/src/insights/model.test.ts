import type { Insight } from '@touchstone/api';
import { groups, isStale, needs, pageState, question } from './model';

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

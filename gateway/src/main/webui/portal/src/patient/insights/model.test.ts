import { insight } from '../../test/portal';
import { commonReach } from './Group';
import { compareInsights, placeOf, questionOf } from './model';

test("a patient's own practice may hold colons", () => {
  expect(questionOf(insight('same_day:tea: with Ana:distress', 'hint'))).toEqual({
    family: 'same_day',
    practice: 'tea: with Ana',
    outcome: 'distress',
  });
});

test.each([
  ['clear', 'front'],
  ['hint', 'front'],
  ['not_clear', 'unclear'],
  ['too_few', 'few'],
  ['ok', 'other'],
])('status %s is shown in place %s', (status, place) => {
  expect(placeOf(insight('dose:hug:pain', status))).toBe(place);
});

test('the order does not depend on numbers', () => {
  const ids = ['next_day:hug:pain', 'driver', 'same_day:walk:pain', 'same_day:hug:pain', 'same_day:hug:distress'];
  expect(ids.map((id) => insight(id, 'clear')).toSorted(compareInsights).map((i) => i.id)).toEqual([
    'same_day:hug:distress',
    'same_day:hug:pain',
    'next_day:hug:pain',
    'same_day:walk:pain',
    'driver',
  ]);
});

test('pictures that are compared share one axis, wide enough for all', () => {
  expect(commonReach([insight('dose:hug:pain', 'clear'), insight('dose:walk:pain', 'clear', { anytimeHigh95: 2.4 })])).toBe(3);
});

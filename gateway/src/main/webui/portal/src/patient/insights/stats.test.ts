import { insight } from '../../test/portal';
import { chanceOfHalfAPoint, range80, tBelow, tQuantile } from './stats';

// Reference values: tables of Student's t.
test.each([
  [1.959964, 10, 2.2281],
  [1.281552, 10, 1.3722],
  [1.959964, 60, 2.0003],
])('the quantile for normal %d with %i degrees of freedom', (z, dof, expected) => {
  expect(tQuantile(z, dof)).toBeCloseTo(expected, 2);
});

test.each([
  [0, 10, 0.5],
  [-1.3722, 10, 0.1],
  [2.2281, 10, 0.975],
])('the share below t = %d with %i degrees of freedom', (t, dof, expected) => {
  expect(Math.abs(tBelow(t, dof) - expected)).toBeLessThan(0.003);
});

test('the 80 % range lies inside the 95 % range, around the estimate', () => {
  const [low, high] = range80(insight('next_day:hug:pain', 'clear', { dof: 50 }))!;
  expect([low, high].map((n) => n.toFixed(2))).toEqual(['-1.25', '-0.41']);
});

test('chances of half a point either way', () => {
  const { lower, higher } = chanceOfHalfAPoint(insight('next_day:hug:pain', 'clear', { dof: 50 }))!;
  expect(lower).toBeCloseTo(0.82, 2);
  expect(higher).toBeLessThan(0.001);
});

test('without an estimate nothing is made up', () => {
  expect(range80(insight('next_day:hug:pain', 'too_few'))).toBeUndefined();
  expect(chanceOfHalfAPoint(insight('next_day:hug:pain', 'too_few'))).toBeUndefined();
});

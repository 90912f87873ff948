import { earliestDate, fromFields, happened, placed, toFields } from './when';

const NOW = new Date(2026, 10, 22, 9, 30);

test('a moment survives the fields of the phone', () => {
  const { date, time } = toFields(NOW);

  expect([date, time]).toEqual(['2026-11-22', '09:30']);
  expect(fromFields(date, time, NOW)).toEqual(NOW);
});

test('the future becomes now', () => {
  expect(fromFields('2026-11-23', '08:00', NOW)).toEqual(NOW);
});

test('an entry is dated back by fourteen days at most', () => {
  expect(earliestDate(NOW)).toBe('2026-11-08');
  expect(fromFields('2026-10-01', '08:00', NOW)).toEqual(new Date(2026, 10, 8));
});

test('an empty field is no moment', () => {
  expect(fromFields('', '08:00', NOW)).toBeNull();
});

test('"earlier today" is today, also shortly after midnight', () => {
  expect(placed('earlier', NOW)).toEqual(new Date(2026, 10, 22, 6, 30));
  expect(placed('earlier', new Date(2026, 10, 22, 1, 0))).toEqual(new Date(2026, 10, 22));
});

test('"yesterday" is yesterday evening, also on the first of a month', () => {
  expect(placed('yesterday', new Date(2026, 10, 1, 9))).toEqual(new Date(2026, 9, 31, 20));
});

test('an entry says its time in whole seconds and its zone', () => {
  expect(happened(new Date('2026-11-22T08:30:12.345Z'))).toMatchObject({ at: '2026-11-22T08:30:12Z', zone: expect.stringMatching(/\w/) });
});

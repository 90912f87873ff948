import { diary } from '../../test/portal';
import { countBy, dailyMiddles, gapsBetween, layOut, partOfDay, quantile } from './model';

test('an entry is placed by the clock of where the patient was', () => {
  expect(partOfDay('2026-11-22T23:30:00Z', 'Europe/Rome')).toBeCloseTo(0.5 / 24);
  expect(partOfDay('2026-11-22T12:00:00Z', 'Asia/Kathmandu')).toBeCloseTo(17.75 / 24);
  expect(partOfDay('2026-03-29T10:00:00Z', 'Europe/Rome')).toBeCloseTo(12 / 24);
  expect(partOfDay('2026-11-22T12:00:00Z', 'Not/AZone')).toBe(0.5);
});

test('gaps are three days or more, also at both ends', () => {
  expect(gapsBetween(['2026-11-04', '2026-11-07', '2026-11-11'], '2026-11-01', '2026-11-14')).toEqual([
    { from: '2026-11-01', to: '2026-11-03', days: 3 },
    { from: '2026-11-08', to: '2026-11-10', days: 3 },
    { from: '2026-11-12', to: '2026-11-14', days: 3 },
  ]);
  expect(gapsBetween([], '2026-11-01', '2026-11-30')).toEqual([{ from: '2026-11-01', to: '2026-11-30', days: 30 }]);
});

test('the line joins over one empty day and breaks over two', () => {
  const dot = (at: number, value: number) => ({ id: `${at}`, day: '', at, value });
  const runs = dailyMiddles([dot(0.25, 2), dot(0.75, 6), dot(2.25, 5), dot(5.5, 7)]);
  expect(runs).toEqual([
    [
      { at: 0.5, value: 4 },
      { at: 2.25, value: 5 },
    ],
    [{ at: 5.5, value: 7 }],
  ]);
});

test('the axis grows for a day that has begun where the patient is', () => {
  const given = diary();
  const last = given.days.at(-1)!.day;
  const before = given.days.at(-2)!.day;
  expect(layOut(given, given.days[0]!.day, before).to).toBe(last);
});

test('several entries a day stay several dots', () => {
  const data = layOut(diary(), diary().from, diary().to);
  expect(data.pain.map((dot) => dot.value)).toEqual([7, 5, 3, 4]);
  expect(data.touch.map((mark) => mark.regions)).toEqual([['lower-back-left']]);
});

test('a practice that was asked about and not done is no session', () => {
  const given = diary();
  const [day] = given.days;
  const done = layOut({ ...given, days: [{ ...day!, sessions: [{ ...day!.sessions![0]!, id: 'a', minutes: 5 }] }] }, given.from, given.to);
  const notDone = layOut({ ...given, days: [{ ...day!, sessions: [{ ...day!.sessions![0]!, id: 'a', minutes: 0 }] }] }, given.from, given.to);
  expect(done.lanes).toHaveLength(1);
  expect(notDone.lanes).toEqual([]);
});

test('quantiles interpolate', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([5], 0.25)).toBe(5);
});

test('the most frequent comes first, equal ones by name', () => {
  expect(countBy(['b', 'a', 'c', 'c', 'a', 'b', 'c'])).toEqual([
    ['c', 3],
    ['a', 2],
    ['b', 2],
  ]);
});

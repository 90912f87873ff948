import { act, renderHook } from '@testing-library/react';
import { breathAt, remaining, spoken, toMinutes, useTimer } from './timer';

test('the time left follows the clock, not the ticks', () => {
  expect([remaining(0, 20, 0), remaining(0, 20, 19_999), remaining(0, 20, 60_000)]).toEqual([20, 1, 0]);
});

test('a clock that was set back does not lengthen the hug', () => {
  expect(remaining(10_000, 20, 0)).toBe(20);
});

test('every fifth second is spoken', () => {
  expect([20, 19, 16, 15, 1, 0].map(spoken)).toEqual([20, 20, 20, 15, 5, 0]);
});

test('a breath is four seconds in and six out, without a hold', () => {
  expect(breathAt(0, 4, 6)).toEqual({ phase: 'in', breath: 0, share: 0 });
  expect(breathAt(4_000, 4, 6)).toEqual({ phase: 'out', breath: 0, share: 0 });
  expect(breathAt(13_000, 4, 6)).toEqual({ phase: 'in', breath: 1, share: 0.75 });
});

test('a session keeps its minutes to four places, and never none', () => {
  expect([20_000, 120_000, 7_500, 0].map(toMinutes)).toEqual([0.3333, 2, 0.125, 0.0167]);
});

test('a timer of a sleeping screen is right when it wakes', () => {
  vi.useFakeTimers();
  const { result } = renderHook(() => useTimer());
  act(() => result.current.start());

  vi.setSystemTime(Date.now() + 15_000);
  act(() => vi.advanceTimersByTime(200));

  expect(result.current.elapsed).toBeGreaterThanOrEqual(15_000);
  act(() => result.current.stop());
  expect(result.current).toMatchObject({ running: false, elapsed: 0 });
  vi.useRealTimers();
});

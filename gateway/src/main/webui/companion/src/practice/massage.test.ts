import type { Feels, TouchKind, TouchPreferences } from '@touchstone/api';
import { AREAS, areasOf, beginning, checksDue, hurtingTouch, lighter, practiceOf, pressuresOf } from './massage';

const NOW = new Date('2026-11-22T20:00:00');
const nothing: TouchPreferences = { places: [] };
const said = (region: string, kind: TouchKind, feels: Feels): TouchPreferences => ({ places: [{ region, kind, feels }] });
const pain = (at: string, regions: { region: string; intensity?: number; touchHurts?: boolean }[]) =>
  ({ kind: 'pain-entries', values: { at, zone: 'UTC', intensity: 5, regions } }) as never;
const codes = (areas: { code: string }[]) => areas.map(({ code }) => code);
const area = (code: string) => AREAS.find((candidate) => candidate.code === code)!;

test('a check is due every two minutes, and not at the very end', () => {
  expect([0, 119_999, 120_000, 239_999, 240_000].map((at) => checksDue(at, 5))).toEqual([0, 0, 1, 1, 2]);
  expect(checksDue(360_000, 6)).toBe(2);
  expect(checksDue(9_999_999, 10)).toBe(4);
});

test('a place where touch hurts is never offered, nor what it is a part of', () => {
  const hurts = pain('2026-11-20T10:00:00Z', [{ region: 'hand-left', touchHurts: true }, { region: 'upper-back-left', touchHurts: true }]);

  for (const version of ['someone', 'self', 'hands'] as const) {
    expect(codes(areasOf(version, [hurts], nothing, NOW))).not.toContain('hand-left');
    expect(codes(areasOf(version, [hurts], nothing, NOW))).not.toContain('upper-back');
  }
  expect(codes(areasOf('hands', [hurts], nothing, NOW))).toEqual(['hand-right']);
});

test('every entry of today counts, an older one gives way to the newest', () => {
  const older = pain('2026-11-19T10:00:00Z', [{ region: 'neck', touchHurts: true }]);
  const morning = pain('2026-11-22T08:00:00', [{ region: 'head', touchHurts: true }]);
  const noon = pain('2026-11-22T12:00:00', [{ region: 'thigh-left', touchHurts: false }]);

  expect([...hurtingTouch([older, noon, morning], NOW)]).toEqual(['head']);
});

test('what feels good comes first, then the least painful', () => {
  const sore = pain('2026-11-20T10:00:00Z', [{ region: 'hand-left', intensity: 6 }, { region: 'hand-right', intensity: 2 }]);

  expect(codes(areasOf('hands', [sore], nothing, NOW))).toEqual(['hand-right', 'hand-left']);
  expect(codes(areasOf('hands', [sore], said('hand-left', 'stroking', 'good'), NOW))).toEqual(['hand-left', 'hand-right']);
});

test('where a moving hand is not wanted, none is offered', () => {
  expect(codes(areasOf('hands', [], said('hand-left', 'stroking', 'not'), NOW))).toEqual(['hand-right']);
  expect(codes(areasOf('hands', [], said('hand-left', 'warmth', 'not'), NOW))).toEqual(['hand-right']);
});

test('where a firm hand is not wanted, the lighter pressures stay', () => {
  expect(pressuresOf(said('neck', 'pressure', 'not'), 'neck').map(({ value }) => value)).toEqual(['feather', 'light']);
  expect(pressuresOf(said('neck', 'pressure', 'not'), 'head')).toHaveLength(3);
  expect([lighter('medium'), lighter('light'), lighter('feather')]).toEqual(['light', 'feather', 'feather']);
});

test('it is logged as the practice that it was', () => {
  expect(practiceOf('someone', area('neck'))).toBe('massage');
  expect(practiceOf('self', area('neck'))).toBe('massage_self');
  expect(practiceOf('self', area('foot-left'))).toBe('foot_rub');
  expect(practiceOf('hands', area('hand-left'))).toBe('hand_massage');
  expect(practiceOf('someone', area('head'))).toBe('head_massage');
});

test('every practice that it is logged as leads to the timer, and no other', () => {
  const logged = AREAS.flatMap((place) => [practiceOf('someone', place), practiceOf('self', place)]);

  expect(logged.filter((code) => beginning(code) === null)).toEqual([]);
  expect(beginning('massage_warmth')).toBeNull();
});

import type { Diary, DiaryDay } from '@touchstone/api';
import { rawDays } from './raw';

const at = { at: '2026-11-01T08:00:00Z', zone: 'UTC', revision: 1, recordedAt: '2026-11-01T08:00:00Z', changedAt: '2026-11-01T08:00:00Z' };
const day = (n: number, pain: number[], practice?: string, minutes = 5): DiaryDay => ({
  day: `2026-11-0${n}`,
  painEntries: pain.map((intensity, i) => ({ ...at, id: `${n}-${i}`, day: `2026-11-0${n}`, intensity })),
  moodEntries: [],
  sessions: practice ? [{ ...at, id: `${n}-s`, day: `2026-11-0${n}`, practice, minutes }] : [],
});
const diary: Diary = {
  from: '2026-11-01',
  to: '2026-11-05',
  days: [day(1, [4, 6], 'hug'), day(2, [3], 'walk'), day(3, [7]), day(5, [2], 'hug', 0)],
};

test('on the same day: the middle of the entries; days that say nothing about practices are left out', () => {
  expect(rawDays(diary, { family: 'same_day', practice: 'hug', outcome: 'pain' })).toEqual({ with: [5], without: [3, 2] });
});

test('on the next day: the rating of the day after, where there is one', () => {
  expect(rawDays(diary, { family: 'next_day', practice: 'hug', outcome: 'pain' })).toEqual({ with: [3], without: [7] });
});

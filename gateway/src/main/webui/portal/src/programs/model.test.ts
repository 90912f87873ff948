import type { ProgrammeContent, ProgrammeItem } from '@touchstone/api';
import { freeId, toWeek, withItem } from './model';

const text = (en: string) => ({ en, es: en });
const item = (id: string, code = id): ProgrammeItem => ({ id, kind: 'practice', code, timesPerWeek: 1 });
const content = (...weeks: ProgrammeItem[][]): ProgrammeContent => ({
  title: text('T'), summary: text('S'), weeks: weeks.map((items, i) => ({ title: text(`W${i + 1}`), items })),
});
const ids = (of: ProgrammeContent) => of.weeks.map((week) => week.items.map((each) => each.id));

test('an id is what the item is, and unlike all others of the programme', () => {
  const programme = content([item('hand-holding', 'hand_holding')], [item('hand-holding-2', 'hand_holding')]);

  expect(freeId(programme, 'practice', 'music')).toBe('music');
  expect(freeId(programme, 'practice', 'hand_holding')).toBe('hand-holding-3');
  expect(freeId(programme, 'check-in', null)).toBe('check-in');
});

test('an id of a long code stays within 40 characters', () => {
  const code = 'a_practice_with_a_very_long_name_that_goes_on_and_on';
  const first = withItem(content([]), 0, { kind: 'practice', code, timesPerWeek: 1 });

  const second = withItem(first, 0, { kind: 'practice', code, timesPerWeek: 2 });

  const [a, b] = second.weeks[0]!.items.map((each) => each.id);
  expect(a).not.toBe(b);
  expect([a, b].every((id) => /^[a-z0-9][a-z0-9-]{0,39}$/.test(id!))).toBe(true);
});

test('an item goes to the end of another week and keeps its id', () => {
  const programme = content([item('hug'), item('tea')], [item('walk')]);

  expect(ids(toWeek(programme, 'hug', 1))).toEqual([['tea'], ['walk', 'hug']]);
  expect(toWeek(programme, 'hug', 0)).toBe(programme);
});

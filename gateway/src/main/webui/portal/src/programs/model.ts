import type { ProgrammeContent, ProgrammeItem, ProgrammeItemKind, ProgrammeWeek } from '@touchstone/api';
import { noText } from '../catalogue/model';

export const ITEM_KINDS: ProgrammeItemKind[] = ['practice', 'lesson', 'check-in', 'instrument', 'menu'];
export const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;
export const MOST_WEEKS = 52;
export const MOST_ITEMS = 20;
export const TIMES = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whether an item of this kind names a practice, lesson or instrument. */
export const refers = (kind: ProgrammeItemKind): boolean => kind === 'practice' || kind === 'lesson' || kind === 'instrument';

export const blankProgramme = (): ProgrammeContent => ({ title: noText(), summary: noText(), weeks: [blankWeek()] });

export const blankWeek = (): ProgrammeWeek => ({ title: noText(), items: [] });

export const contentOf = ({ title, summary, weeks }: ProgrammeContent): ProgrammeContent => ({ title, summary, weeks });

const LONGEST_ID = 40;

/** An id that no item of the programme has: what the item is, and a number where that is taken. */
export function freeId(content: ProgrammeContent, kind: ProgrammeItemKind, code: string | null | undefined): string {
  const taken = new Set(content.weeks.flatMap((week) => week.items.map((item) => item.id)));
  const base = (code || kind).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, LONGEST_ID - 4) || 'item';
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

/** The content with the item at the end of the week at `index`. */
export function withItem(content: ProgrammeContent, index: number, item: Omit<ProgrammeItem, 'id'>): ProgrammeContent {
  const added = { id: freeId(content, item.kind, item.code), ...item };
  return {
    ...content,
    weeks: content.weeks.map((week, i) => (i === index ? { ...week, items: [...week.items, added] } : week)),
  };
}

/** The content with an item moved to the end of another week; without effect where it is there already. */
export function toWeek(content: ProgrammeContent, id: string, index: number): ProgrammeContent {
  const item = content.weeks.flatMap((week) => week.items).find((each) => each.id === id);
  if (!item || content.weeks[index]?.items.includes(item)) return content;
  return {
    ...content,
    weeks: content.weeks.map((week, i) => {
      const items = week.items.filter((each) => each.id !== id);
      return { ...week, items: i === index ? [...items, item] : items };
    }),
  };
}

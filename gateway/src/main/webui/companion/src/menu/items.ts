import type { MenuColumn, MenuItem, MenuStarter, MenuTouch, PutMenuItem, Text } from '@touchstone/api';
import { useMemo } from 'react';
import { useServer } from '../app/hooks';
import { useLocale, type MessageId } from '../i18n/language';
import { usePractices } from '../practice/catalogue';

export const MENU = '/api/practice/v1/me/menu';
export const STARTERS = `${MENU}/starters`;
export const itemPath = (id: string) => `${MENU}/items/${id}`;

export const COLUMNS: { value: MenuColumn; label: MessageId; hint: MessageId }[] = [
  { value: 'physical', label: 'menu.physical', hint: 'menu.physical.hint' },
  { value: 'emotional', label: 'menu.emotional', hint: 'menu.emotional.hint' },
  { value: 'shared', label: 'menu.shared', hint: 'menu.shared.hint' },
];

export const TOUCHES: { value: MenuTouch; label: MessageId }[] = [
  { value: 'none', label: 'menu.touch.none' },
  { value: 'self', label: 'menu.touch.self' },
  { value: 'light', label: 'menu.touch.light' },
  { value: 'full', label: 'menu.touch.full' },
];

export const EFFORTS: { value: number; label: MessageId }[] = [
  { value: 1, label: 'menu.effort.1' },
  { value: 2, label: 'menu.effort.2' },
  { value: 3, label: 'menu.effort.3' },
];

/** What an item is called: the person's own words, else the name of its practice. */
export function useItemName(): (item: Pick<MenuItem, 'title' | 'practice'>) => string {
  const { name } = usePractices();
  return useMemo(() => ({ title, practice }) => title ?? (practice ? name(practice) : ''), [name]);
}

/** Names of places of the body, as the clinic's server has them. */
export function useRegions(): { regions: { code: string; name: string }[]; regionName: (code: string) => string } {
  const { language } = useLocale();
  const { data } = useServer<{ regions: { code: string; name: Text }[] }>('regions', '/api/practice/v1/regions');
  return useMemo(() => {
    const regions = (data?.regions ?? []).map(({ code, name }) => ({ code, name: name[language] }));
    return { regions, regionName: (code) => regions.find((region) => region.code === code)?.name ?? code.replaceAll('-', ' ') };
  }, [data, language]);
}

/**
 * An item as it is sent. The words of an idea are left with the idea, so that they stay in the reader's language and marks on
 * the item stay what they were.
 */
export function toSend(values: PutMenuItem, starters: readonly MenuStarter[]): PutMenuItem {
  const starter = starters.find(({ code }) => code === values.starter);
  const title = values.title?.trim() ?? '';
  const isIdeas = starter !== undefined && Object.values(starter.title).includes(title);
  const sent = { ...values, title: isIdeas ? null : title, place: values.place?.trim(), touches: values.touch === 'none' ? [] : values.touches };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null && value !== undefined && value !== '')) as PutMenuItem;
}

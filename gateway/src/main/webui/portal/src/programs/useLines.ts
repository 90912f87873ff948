import type { ProgrammeContent, Text } from '@touchstone/api';
import { useCallback } from 'react';
import type { Lines } from '../content/editing/changes';
import { useT } from '../i18n/i18n';
import { useItemNames } from './useItemNames';

/** A programme line by line, in words. An item is known by its id, so that moving it is one change. */
export function useLines(): (content: ProgrammeContent) => Lines {
  const t = useT();
  const { nameOf } = useItemNames();
  return useCallback(
    (content) => {
      const both = (name: string, value: Text): Lines => [
        [t('edit.inLanguage', { label: name, language: t('edit.english') }), value.en],
        [t('edit.inLanguage', { label: name, language: t('edit.spanish') }), value.es],
      ];
      return [
        ...both(t('field.title'), content.title),
        ...both(t('field.summary'), content.summary),
        ...content.weeks.flatMap((week, i): Lines => {
          const weekName = t('programs.week', { week: i + 1 });
          return [
            ...both(`${weekName}: ${t('field.title')}`, week.title),
            ...week.items.map((item): [string, string] => [
              t('programs.itemLine', { id: item.id }),
              [
                t('programs.itemIn', { week: i + 1, name: nameOf(item.kind, item.code), times: t('item.times', { times: item.timesPerWeek }) }),
                ...(item.note ? [item.note.en, item.note.es] : []),
              ].join('\n'),
            ]),
          ];
        }),
      ];
    },
    [t, nameOf],
  );
}

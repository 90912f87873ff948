import type { PracticeContent, Reference, Text } from '@touchstone/api';
import { useCallback } from 'react';
import type { Lines } from '../content/editing/changes';
import { useReferences, useRegions } from '../content/queries';
import { studyName } from '../content/studies';
import { useText } from '../content/useText';
import { useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { usePracticeName } from '../patient/usePracticeName';

type Mechanisms = { code: string; name: Text }[] | undefined;

/** A practice's content line by line, in words, so that two versions can be told apart. */
export function useLines(mechanisms: Mechanisms): (content: PracticeContent) => Lines {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  const practiceName = usePracticeName();
  const regions = useRegions().data?.regions;
  const studies = useReferences().data?.references;
  return useCallback(
    (content) => {
      const named = (found: { code: string; name: Text }[] | undefined, code: string) =>
        text(found?.find((each) => each.code === code)?.name) || code;
      const both = (name: string, value: Text): Lines => [
        [t('edit.inLanguage', { label: name, language: t('edit.english') }), value.en],
        [t('edit.inLanguage', { label: name, language: t('edit.spanish') }), value.es],
      ];
      return [
        ...both(t('field.name'), content.name),
        [t('field.kind'), t(`practice.kind.${content.kind}`)],
        [t('field.daypart'), t(`practice.daypart.${content.daypart}`)],
        [t('field.touchLevel'), t(`practice.touch.${content.touchLevel as 0 | 1 | 2 | 3 | 4}`)],
        [t('field.minutes'), content.minutes === null ? '' : String(content.minutes)],
        [t('field.energy'), t(`practice.energy.${content.energy as 1 | 2 | 3}`)],
        [t('field.with'), list(content.with.map((who) => t(`practice.with.${who}`)))],
        [t('field.regions'), list(content.regions.map((code) => named(regions, code)))],
        [t('field.mechanisms'), list(content.mechanisms.map((code) => named(mechanisms, code)))],
        [t('field.variantOf'), content.variantOf ? practiceName(content.variantOf) : ''],
        ...both(t('field.summary'), content.summary),
        ...content.steps.flatMap((step, i) => both(t('catalogue.step', { place: i + 1 }), step)),
        ...content.stopWords.flatMap((word, i) => both(t('catalogue.stopWord', { place: i + 1 }), word)),
        ...content.evidence.flatMap((evidence, i): Lines => {
          const study: Reference | undefined = studies?.find((each) => each.id === evidence.study);
          const name = t('catalogue.evidenceOf', { place: i + 1 });
          const part = (field: string) => `${name}, ${field}`;
          return [
            [part(t('field.study')), study ? studyName(study) : evidence.study],
            [part(t('field.n')), evidence.n ? String(evidence.n) : ''],
            [part(t('field.strength')), t(`strength.${evidence.strength}`)],
            ...both(part(t('field.population')), evidence.population),
            ...both(part(t('field.finding')), evidence.finding),
            ...both(part(t('field.didNotShow')), evidence.didNotShow),
          ];
        }),
      ];
    },
    [t, text, list, practiceName, regions, studies, mechanisms],
  );
}

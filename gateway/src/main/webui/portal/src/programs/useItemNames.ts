import type { ProgrammeItem, ProgrammeItemKind } from '@touchstone/api';
import { useCallback, useMemo } from 'react';
import { useCatalogue, useLessons } from '../content/queries';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import { useInstruments } from './queries';

export interface Offer {
  value: string;
  label: string;
}

/** What items can name, by kind, and items in words. */
export function useItemNames() {
  const t = useT();
  const text = useText();
  const practices = useCatalogue().data?.practices;
  const lessons = useLessons().data?.lessons;
  const instruments = useInstruments().data?.instruments;
  const offers = useMemo((): Partial<Record<ProgrammeItemKind, Offer[]>> => {
    const byName = (a: Offer, b: Offer) => a.label.localeCompare(b.label);
    return {
      practice: (practices ?? [])
        .filter((each) => each.retired !== true)
        .map((each) => ({ value: each.code, label: text(each.name) }))
        .toSorted(byName),
      lesson: (lessons ?? []).map((each) => ({ value: each.code, label: text(each.title) })),
      instrument: (instruments ?? []).map((each) => ({ value: each.code, label: text(each.title) })),
    };
  }, [practices, lessons, instruments, text]);
  const retired = useMemo(
    () => new Set(practices?.filter((each) => each.retired === true).map((each) => each.code)),
    [practices],
  );
  const nameOf = useCallback(
    (kind: ProgrammeItemKind, code: string | null | undefined) =>
      code
        ? (offers[kind]?.find((offer) => offer.value === code)?.label ?? (text(practices?.find((each) => each.code === code)?.name) || code))
        : t(`item.kind.${kind}`),
    [offers, practices, t, text],
  );
  return {
    offers,
    nameOf,
    isRetired: useCallback((item: ProgrammeItem) => item.kind === 'practice' && retired.has(item.code ?? ''), [retired]),
  };
}

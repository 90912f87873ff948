import { useCallback } from 'react';
import { usePractices } from '../api/queries';
import { humanise, useLocale } from '../i18n/i18n';

/** Practices by their name in the catalogue; the patient's own practices by the name that they gave them. */
export function usePracticeName(): (code: string) => string {
  const { locale } = useLocale();
  const { data } = usePractices();
  return useCallback(
    (code) => {
      const name = data?.practices.find((practice) => practice.code === code)?.name;
      if (name) return name[locale] ?? name.en;
      const words = humanise(code);
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    [data, locale],
  );
}

import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import en from './en.json';

export type MessageKey = keyof typeof en;
export type Locale = 'en' | 'es';

/** Languages by their own name. Adding one is a catalogue, a line here and a line in `catalogues`. */
export const LOCALES: Record<Locale, string> = { en: 'English', es: 'Español' };

const catalogues: Record<Locale, () => Promise<Record<string, string>>> = {
  en: () => Promise.resolve(en),
  es: () => import('./es.json').then((m) => m.default),
};

const STORED = 'touchstone.portal.language';

/** The language chosen before, else the first of the browser's that there is a catalogue for. */
export function preferredLocale(): Locale {
  const wanted = [localStorage.getItem(STORED), ...navigator.languages].map((l) => l?.slice(0, 2));
  return (wanted.find((l) => l && l in LOCALES) as Locale | undefined) ?? 'en';
}

const LocaleContext = createContext<{ locale: Locale; setLocale: (locale: Locale) => void }>({
  locale: 'en',
  setLocale: () => undefined,
});

export const useLocale = () => use(LocaleContext);

/** Provides the catalogue of the chosen language; nothing is drawn until it has arrived. */
export function I18n({ children, initial }: { children: ReactNode; initial?: Locale }) {
  const [locale, setLocale] = useState<Locale>(() => initial ?? preferredLocale());
  const [loaded, setLoaded] = useState<{ locale: Locale; messages: Record<string, string> } | null>(
    locale === 'en' ? { locale, messages: en } : null,
  );

  useEffect(() => {
    let current = true;
    void catalogues[locale]().then((messages) => {
      if (!current) return;
      document.documentElement.lang = locale;
      setLoaded({ locale, messages });
    });
    return () => {
      current = false;
    };
  }, [locale]);

  const choose = useCallback((next: Locale) => {
    localStorage.setItem(STORED, next);
    setLocale(next);
  }, []);
  const value = useMemo(() => ({ locale: loaded?.locale ?? locale, setLocale: choose }), [loaded, locale, choose]);

  if (!loaded) return null;
  return (
    <LocaleContext value={value}>
      <IntlProvider locale={loaded.locale} messages={loaded.messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}

type Values = Record<string, string | number>;

/** `t('key', values)`: a plain text of the catalogue. */
export function useT() {
  const intl = useIntl();
  return useCallback((id: MessageKey, values?: Values) => intl.formatMessage({ id }, values), [intl]);
}
export type T = ReturnType<typeof useT>;

/** A text whose key comes from data: `prefix.code`, or `fallback` where the catalogue has none. */
export function useNamed() {
  const intl = useIntl();
  return useCallback(
    (prefix: string, code: string, fallback = humanise(code)) => {
      const id = `${prefix}.${code}`;
      return id in intl.messages ? intl.formatMessage({ id }) : fallback;
    },
    [intl],
  );
}

/** `lower-back_left` as "lower back left". */
export function humanise(code: string): string {
  return code.replaceAll(/[-_]+/g, ' ').trim();
}

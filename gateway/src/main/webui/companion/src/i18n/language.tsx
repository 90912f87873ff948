import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useSettings } from '../app/settings';
import en from './en.json';

export type MessageId = keyof typeof en;
type Catalogue = Record<string, string>;
type Locale = 'en' | 'es';

const DISCREET = '.discreet';

/** Catalogues beyond English come when they are asked for; the worker has them for offline use. */
const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => en,
  es: async () => (await import('./es.json')).default,
};

const localeOf = (language: string): Locale =>
  language === 'es' || (language === 'auto' && navigator.language.toLowerCase().startsWith('es')) ? 'es' : 'en';

/** In discreet mode a message is replaced by its neutral form, where it has one. */
export function discreetly(catalogue: Catalogue): Catalogue {
  const neutral = Object.entries(catalogue).filter(([id]) => id.endsWith(DISCREET));
  return { ...catalogue, ...Object.fromEntries(neutral.map(([id, text]) => [id.slice(0, -DISCREET.length), text])) };
}

export function Language({ children }: { children: ReactNode }) {
  const { language, discreet } = useSettings();
  const wanted = localeOf(language);
  const [loaded, setLoaded] = useState<{ locale: Locale; catalogue: Catalogue }>({ locale: 'en', catalogue: en });
  useEffect(() => {
    let current = true;
    catalogues[wanted]()
      .then((catalogue) => {
        if (!current) return;
        // Before any page asks the server, which speaks the page's language.
        document.documentElement.lang = wanted;
        setLoaded({ locale: wanted, catalogue });
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [wanted]);
  const messages = useMemo(() => (discreet ? discreetly(loaded.catalogue) : loaded.catalogue), [discreet, loaded]);
  if (loaded.locale !== wanted) return null;
  return (
    <IntlProvider locale={regional(loaded.locale)} messages={messages}>
      {children}
    </IntlProvider>
  );
}

/** The phone's own region, so that dates look as they do elsewhere on it. */
const regional = (locale: Locale) => navigator.languages.find((tag) => tag.toLowerCase().startsWith(locale)) ?? locale;

type Values = Record<string, string | number | boolean | Date | null | undefined>;

/** The message of an id, filled. */
export function useText(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return useMemo(
    () => (id, values) => {
      const message: unknown = intl.messages[id];
      // Nothing to fill in.
      if (typeof message === 'string' && !message.includes('{')) return message;
      return intl.formatMessage({ id }, values);
    },
    [intl],
  );
}

export function useLocale(): { locale: string; language: Locale } {
  const { locale } = useIntl();
  return { locale, language: locale.toLowerCase().startsWith('es') ? 'es' : 'en' };
}

import { use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useSettings } from '../app/settings';
import en from './en.json';

type Catalogue = Record<string, string>;
export type Locale = 'en' | 'es';

/** Texts that come with the pages that say them, so that opening the app does not wait for them. */
const pages = {
  course: { en: () => import('./course.en.json'), es: () => import('./course.es.json') },
  moments: { en: () => import('./moments.en.json'), es: () => import('./moments.es.json') },
  massage: { en: () => import('./massage.en.json'), es: () => import('./massage.es.json') },
  pathway: { en: () => import('./pathway.en.json'), es: () => import('./pathway.es.json') },
  plan: { en: () => import('./plan.en.json'), es: () => import('./plan.es.json') },
  questionnaires: { en: () => import('./questionnaires.en.json'), es: () => import('./questionnaires.es.json') },
  together: { en: () => import('./together.en.json'), es: () => import('./together.es.json') },
};
type Page = keyof typeof pages;
type Said<P extends Page> = keyof Awaited<ReturnType<(typeof pages)[P]['en']>>['default'];

export type MessageId = keyof typeof en | { [P in Page]: Said<P> }[Page];

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

const arriving = new Map<string, Promise<Catalogue>>();

function textsOf(page: Page, locale: Locale): Promise<Catalogue> {
  const name = `${page}.${locale}`;
  const there = arriving.get(name);
  if (there) return there;
  const coming = pages[page][locale]().then(({ default: texts }): Catalogue => texts);
  arriving.set(name, coming);
  // Asked for again when the page is opened again.
  coming.catch(() => arriving.delete(name));
  return coming;
}

/** What is inside can say the texts of a page too; suspends until they are there. */
export function PageTexts({ of, children }: { of: Page; children: ReactNode }) {
  const { discreet } = useSettings();
  const intl = useIntl();
  const texts = use(textsOf(of, useLocale().language));
  // Texts parsed at build time and plain ones stand side by side.
  const messages = useMemo(() => ({ ...intl.messages, ...(discreet ? discreetly(texts) : texts) }) as Catalogue, [intl, discreet, texts]);
  return (
    <IntlProvider locale={intl.locale} messages={messages}>
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

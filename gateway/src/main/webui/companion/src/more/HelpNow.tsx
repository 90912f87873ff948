import { ApiClient, type HelpLine, type HelpNow as Help } from '@touchstone/api';
import { useEffect, useState } from 'react';
import { useOnline, useTitle } from '../app/hooks';
import { changeSettings, useSettings } from '../app/settings';
import { useLocale, useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { bundledHelp, COUNTRIES, dial, ELSEWHERE, phoneCountry } from './countries';

// Of its own: nobody has to be signed in.
const api = new ApiClient();

/** The numbers of a country: those that came with the app at once, the server's when they come. */
function useHelp(country: string): Help {
  const online = useOnline();
  const [answer, setAnswer] = useState<Help | null>(null);
  useEffect(() => {
    if (country === ELSEWHERE) return undefined;
    const ended = new AbortController();
    api
      .get<Help>(`/api/practice/v1/help-now/${country}`, { signal: ended.signal })
      .then((help) => {
        if (!ended.signal.aborted) setAnswer(help);
      })
      .catch(() => undefined);
    return () => ended.abort();
  }, [country, online]);
  return answer?.country === country ? answer : bundledHelp(country);
}

/** Works offline and without signing in. */
export default function HelpNow() {
  const t = useText();
  const { locale, language } = useLocale();
  const { country: chosen } = useSettings();
  const country = chosen ?? phoneCountry();
  const { numbers, note, atOnce, stayWith, notSafe } = useHelp(country);
  useTitle('help.title');
  const emergency = numbers.filter(({ kind }) => kind === 'emergency');
  const talk = numbers.filter(({ kind }) => kind === 'crisis' || kind === 'health');
  const violence = numbers.filter(({ kind }) => kind === 'violence');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('help.title')}</h1>
        <p className={styles.lead}>{t('help.lead')}</p>
      </div>
      <section className={styles.card} aria-labelledby="danger">
        <h2 id="danger" className={styles.h2}>
          {t('help.danger')}
        </h2>
        <p className={styles.p}>{atOnce[language]}</p>
        <div className={styles.two}>
          {emergency.map(({ number, name }) => (
            <a key={number} className={styles.btn} href={dial(number)}>
              {t('help.call', { number })}
              {emergency.length > 1 && ` · ${name[language]}`}
            </a>
          ))}
        </div>
        {emergency.length === 1 && <p className={styles.small}>{emergency[0]!.name[language]}</p>}
        {note && <p className={styles.status}>{note[language]}</p>}
        <p className={styles.p}>{stayWith[language]}</p>
      </section>
      {talk.length > 0 && (
        <section className={styles.card} aria-labelledby="talk">
          <h2 id="talk" className={styles.h2}>
            {t('help.talk')}
          </h2>
          <Lines lines={talk} />
        </section>
      )}
      <section className={styles.card} aria-labelledby="home">
        <h2 id="home" className={styles.h2}>
          {t('help.home')}
        </h2>
        <p className={styles.p}>{notSafe[language]}</p>
        <Lines lines={violence} />
        <p className={styles.p}>{t('help.homeText')}</p>
      </section>
      <section className={styles.card}>
        <Country locale={locale} value={country} onChange={(next) => changeSettings({ country: next })} />
      </section>
      <p className={styles.small}>{t('help.education')}</p>
    </>
  );
}

function Lines({ lines }: { lines: HelpLine[] }) {
  const t = useText();
  const { language } = useLocale();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map(({ number, name, hours }) => (
        <li key={number}>
          <a className={styles.item} href={dial(number)}>
            <span>
              <b className={styles.numbers}>{number}</b>
              <small>
                {name[language]} · {t(`help.hours.${hours}`)}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface CountryProps {
  locale: string;
  value: string;
  onChange: (country: string) => void;
}

/** Countries with a list of their own, by name; the phone's too, and one for all others. */
function Country({ locale, value, onChange }: CountryProps) {
  const t = useText();
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const countries = [...new Set([...COUNTRIES, phoneCountry(), value])]
    .filter((code) => code !== ELSEWHERE)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <label className={styles.field}>
      {t('help.country')}
      <select className={styles.input} value={value} onChange={(event) => onChange(event.target.value)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={ELSEWHERE}>{t('help.elsewhere')}</option>
      </select>
    </label>
  );
}

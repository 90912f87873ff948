import type { Practice } from '@touchstone/api';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTitle } from '../app/hooks';
import { minutesText } from '../diary/text';
import { useLocale, useText } from '../i18n/language';
import { Choice } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { usePractices } from './catalogue';

type Length = 'any' | 'short' | 'long';
type Whom = 'any' | 'self' | 'someone' | 'pet';
type Touch = 'any' | 'none' | 'light';

interface Filter {
  length: Length;
  whom: Whom;
  touch: Touch;
}

const SHORT = 2;
const MEDIUM = 10;
const LIGHT = 2;

/** What fits: how long, with whom, and how much touch. */
export function fits(practice: Practice, { length, whom, touch }: Filter): boolean {
  const someone = practice.with.some((company) => company !== 'self' && company !== 'pet');
  const long = length === 'any' || practice.minutes <= (length === 'short' ? SHORT : MEDIUM);
  const company = whom === 'any' || (whom === 'someone' ? someone : practice.with.includes(whom));
  const near = touch === 'any' || practice.touchLevel <= (touch === 'none' ? 0 : LIGHT);
  return long && company && near;
}

/** The touch level in a word. */
export const touchWord = (level: number) => (level === 0 ? 'touch.none' : level <= LIGHT ? 'touch.light' : 'touch.close');

export default function Practices() {
  const t = useText();
  const { language } = useLocale();
  const { practices } = usePractices();
  const [filter, setFilter] = useState<Filter>({ length: 'any', whom: 'any', touch: 'any' });
  const set = (change: Partial<Filter>) => setFilter((now) => ({ ...now, ...change }));
  useTitle('nav.practice');
  const shown = practices.filter((practice) => fits(practice, filter));
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('nav.practice')}</h1>
        <p className={styles.muted}>{t('practice.lead')}</p>
        <Link to="/learn" className={styles.quiet}>
          {t('practice.learn')}
        </Link>
      </div>
      <details className={`${styles.card} ${styles.details}`}>
        <summary>{t('filter.title')}</summary>
        <div>
          <Choice
            legend={t('filter.length')}
            options={[
              { value: 'any', label: t('filter.any') },
              { value: 'short', label: t('filter.upTo', { n: SHORT }) },
              { value: 'long', label: t('filter.upTo', { n: MEDIUM }) },
            ]}
            value={filter.length}
            onChange={(length) => set({ length })}
          />
          <Choice
            legend={t('practice.with')}
            options={[
              { value: 'any', label: t('filter.anyone') },
              { value: 'self', label: t('with.self') },
              { value: 'someone', label: t('filter.someone') },
              { value: 'pet', label: t('with.pet') },
            ]}
            value={filter.whom}
            onChange={(whom) => set({ whom })}
          />
          <Choice
            legend={t('filter.touch')}
            options={[
              { value: 'any', label: t('filter.any') },
              { value: 'none', label: t('touch.none') },
              { value: 'light', label: t('filter.noneOrLight') },
            ]}
            value={filter.touch}
            onChange={(touch) => set({ touch })}
          />
        </div>
      </details>
      <p className="vh" role="status">
        {t('filter.found', { n: shown.length })}
      </p>
      {shown.length === 0 && <p className={styles.card}>{t('filter.nothing')}</p>}
      {shown.map((practice) => (
        <Link key={practice.code} to={`/practice/${encodeURIComponent(practice.code)}`} className={`${styles.card} ${styles.cardLink}`}>
          <b className={styles.h2}>{practice.name[language]}</b>
          <span className={styles.muted}>{practice.summary[language]}</span>
          <ul className={styles.tags}>
            <li>{minutesText(practice.code === 'hug' ? 1 / 3 : practice.minutes, t)}</li>
            <li>{t(touchWord(practice.touchLevel))}</li>
          </ul>
        </Link>
      ))}
    </>
  );
}

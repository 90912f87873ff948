import type { Company } from '@touchstone/api';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTitle } from '../app/hooks';
import { minutesText } from '../diary/text';
import { useLocale, useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { About, Steps } from './About';
import { touchWord } from './Practices';
import { usePractices } from './catalogue';
import { beginning } from './massage';
import { After, WithWhom, useSession } from './session';

/** A practice without a timer: what it is, and "I did this". */
export default function PracticePage() {
  const t = useText();
  const { language } = useLocale();
  const { code = '' } = useParams();
  const { practices, name } = usePractices();
  const practice = practices.find((candidate) => candidate.code === code);
  const { logged, log, rate } = useSession();
  const [company, setCompany] = useState<Company | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  useTitle('nav.practice');
  const spent = minutes ?? practice?.minutes ?? 5;
  return (
    <>
      <section className={styles.card} aria-labelledby="practice">
        <h1 id="practice" className={styles.h1}>
          {name(code)}
        </h1>
        {practice && (
          <>
            <p className={styles.lead}>{practice.summary[language]}</p>
            <ul className={styles.tags}>
              <li>{minutesText(practice.minutes, t)}</li>
              <li>{t(touchWord(practice.touchLevel))}</li>
            </ul>
            {!logged && <Steps practice={practice} />}
          </>
        )}
        {logged ? (
          <After said={t('after.counts')} logged={logged} onRate={(value) => void rate(value)} />
        ) : (
          <>
            <p className={styles.muted}>{t('practice.either')}</p>
            {beginning(code) && (
              <Link to={`/practice/massage?of=${code}`} className={styles.btn2}>
                {t('practice.timer')}
              </Link>
            )}
            <label className={styles.field}>
              {t('practice.minutes')}
              <input
                type="number"
                inputMode="numeric"
                className={styles.input}
                min={1}
                max={600}
                value={spent}
                onChange={(event) => {
                  if (event.target.valueAsNumber > 0) setMinutes(event.target.valueAsNumber);
                }}
              />
            </label>
            <WithWhom allowed={practice?.with} value={company} onChange={setCompany} />
            <button type="button" className={styles.btn} onClick={() => void log(code, spent, company)}>
              {t('practice.did')}
            </button>
            <Link to="/practice" className={styles.quiet}>
              {t('small.notToday')}
            </Link>
          </>
        )}
      </section>
      <About code={code} />
    </>
  );
}

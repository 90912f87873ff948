import type { Company } from '@touchstone/api';
import { useCallback, useEffect, useState } from 'react';
import { useTitle } from '../app/hooks';
import { vibrate } from '../app/settings';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { About, Steps } from './About';
import { usePractices } from './catalogue';
import { Ring } from './Ring';
import { After, WithWhom, useSession } from './session';
import { remaining, spoken, toMinutes, useTimer } from './timer';

const SECONDS = 20;
const CODE = 'hug';

/** Twenty seconds, with whomever or nobody; stopping early counts. */
export default function Hug() {
  const t = useText();
  const timer = useTimer();
  const { logged, log, rate, clear } = useSession();
  const { practices } = usePractices();
  const practice = practices.find(({ code }) => code === CODE);
  const [company, setCompany] = useState<Company | null>(null);
  useTitle('hug.title');
  const { running, startedAt, stop, elapsed } = timer;
  const left = startedAt === null ? SECONDS : remaining(startedAt, SECONDS, startedAt + elapsed);

  const end = useCallback(
    (after: number) => {
      stop();
      void log(CODE, toMinutes(Math.min(after, SECONDS * 1000)), company, startedAt ?? undefined);
    },
    [stop, log, company, startedAt],
  );
  const over = running && left === 0;
  useEffect(() => {
    if (!over) return;
    vibrate([60, 80, 60]);
    end(SECONDS * 1000);
  }, [over, end]);

  return (
    <>
      <section className={styles.card} aria-labelledby="hug">
        <h1 id="hug" className={styles.h1}>
          {t('hug.title')}
        </h1>
        {!running && !logged && (
          <>
            <p className={styles.muted}>{t('hug.who')}</p>
            <details className={styles.details}>
              <summary>{t('hug.touchHurts')}</summary>
              <div>
                <p className={styles.p}>{t('hug.instead')}</p>
              </div>
            </details>
            {practice && <Steps practice={practice} folded />}
          </>
        )}
        {!logged && <Ring share={left / SECONDS} count={left} />}
        <p className="vh" role="timer" aria-live="polite">
          {running ? t('hug.left', { n: spoken(left) }) : ''}
        </p>
        {logged && <After said={t('hug.end')} logged={logged} onRate={(value) => void rate(value)} />}
        {running ? (
          <button type="button" className={styles.btn2} onClick={() => end(elapsed)}>
            {t('stopHere')}
          </button>
        ) : (
          <button
            type="button"
            className={logged ? styles.btn2 : styles.btn}
            onClick={() => {
              clear();
              timer.start();
            }}
          >
            {t(logged ? 'again' : 'start')}
          </button>
        )}
        {!running && !logged && <WithWhom allowed={['self', 'partner', 'family', 'friend', 'pet']} value={company} onChange={setCompany} />}
      </section>
      {!running && <About code={CODE} />}
    </>
  );
}

import type { Company } from '@touchstone/api';
import { useCallback, useEffect, useState, type CSSProperties } from 'react';
import { useTitle } from '../app/hooks';
import { useStill, vibrate } from '../app/settings';
import { useText } from '../i18n/language';
import { Choice, Switch } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { About, Steps } from './About';
import { usePractices } from './catalogue';
import { After, WithWhom, useSession } from './session';
import { breathAt, remaining, toMinutes, useTimer } from './timer';

const SECONDS = 120;
const CODE = 'breathing';
/** Seconds in and out; the middle one is six breaths a minute. */
const PACES = [
  [3, 4],
  [4, 6],
  [5, 7],
] as const;

/** Two minutes of slow breathing: words and vibration carry everything, the circle is an extra. */
export default function Breathe() {
  const t = useText();
  const still = useStill();
  const timer = useTimer();
  const { logged, log, rate, clear } = useSession();
  const [pace, setPace] = useState(1);
  const [wide, setWide] = useState(false);
  const { practices } = usePractices();
  const practice = practices.find(({ code }) => code === CODE);
  const [company, setCompany] = useState<Company | null>(null);
  useTitle('breathe.title');
  const { running, startedAt, stop, elapsed } = timer;
  const [secondsIn, secondsOut] = PACES[pace]!;
  const { phase, breath, share } = breathAt(elapsed, secondsIn, secondsOut);
  const left = startedAt === null ? SECONDS : remaining(startedAt, SECONDS, startedAt + elapsed);

  useEffect(() => {
    if (running) vibrate(phase === 'in' ? 30 : [20, 60, 20]);
  }, [running, phase, breath]);

  const end = useCallback(
    (after: number) => {
      stop();
      void log(CODE, toMinutes(Math.min(after, SECONDS * 1000)), company, startedAt ?? undefined);
    },
    [stop, log, company, startedAt],
  );
  const over = running && left === 0;
  useEffect(() => {
    if (over) end(SECONDS * 1000);
  }, [over, end]);

  return (
    <>
      <section className={`${styles.card} ${running && wide ? styles.wide : ''}`} aria-labelledby="breathe">
        <h1 id="breathe" className={styles.h1}>
          {t('breathe.title')}
        </h1>
        {!running && !logged && (
          <>
            <p className={styles.muted}>{t('breathe.intro')}</p>
            {practice && <Steps practice={practice} folded />}
          </>
        )}
        {!logged && (
          <>
            <div className={styles.ring} aria-hidden="true">
              <div
                className={styles.orb}
                data-phase={running && !still ? phase : undefined}
                style={{ '--breath': `${phase === 'in' ? secondsIn : secondsOut}s` } as CSSProperties}
              />
            </div>
            <p className={styles.orbWord} aria-live="polite">
              {running ? t(phase === 'in' ? 'breathe.in' : 'breathe.out') : ''}
            </p>
          </>
        )}
        {running && still && (
          <progress className={styles.fill} aria-hidden="true" max={1} value={phase === 'in' ? share : 1 - share} />
        )}
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
            {t(logged ? 'breathe.more' : 'start')}
          </button>
        )}
        {!running && !logged && (
          <>
            <Choice
              legend={t('breathe.pace')}
              options={PACES.map(([into, out], at) => ({ value: at, label: t('breathe.paceOf', { in: into, out }) }))}
              value={pace}
              onChange={setPace}
            />
            <Switch label={t('breathe.wide')} hint={t('breathe.wideHint')} checked={wide} onChange={setWide} />
            <WithWhom allowed={['self', 'partner', 'family', 'friend', 'pet']} value={company} onChange={setCompany} />
            <p className={styles.small}>{t('breathe.dizzy')}</p>
          </>
        )}
      </section>
      {!running && <About code={CODE} />}
    </>
  );
}

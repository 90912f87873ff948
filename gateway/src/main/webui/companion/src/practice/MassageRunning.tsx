import { useEffect, useRef, useState } from 'react';
import { useStill } from '../app/settings';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { PRESSURES, type Area, type Pressure } from './massage';
import massage from './massage.module.css';
import { Ring } from './Ring';

const big = `${styles.btn2} ${massage.big}`;

interface Props {
  area: Area;
  others: { value: string; label: string }[];
  pressure: Pressure;
  /** Seconds. */
  left: number;
  total: number;
  /** The check of every two minutes waits for an answer. */
  asking: boolean;
  /** Somebody else is there, as far as the person said so. */
  two: boolean;
  dim: boolean;
  onGood: () => void;
  onLighter: () => void;
  /** `null`: stay. */
  onArea: (code: string | null) => void;
  onStop: () => void;
}

/** While it runs: large buttons for whoever has a hand free. All but the check may be left alone. */
export function MassageRunning({ area, others, pressure, left, total, asking, two, dim, onGood, onLighter, onArea, onStop }: Props) {
  const t = useText();
  const still = useStill();
  const [choosing, setChoosing] = useState(false);
  const [lightest, setLightest] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const minutes = Math.ceil(left / 60);
  const word = PRESSURES.find(({ value }) => value === pressure)!.label;
  return (
    <section className={`${styles.card} ${massage.running} ${dim && !asking ? massage.dim : ''}`} aria-labelledby="massage">
      <h1 id="massage" className={styles.h1} ref={heading} tabIndex={-1}>
        {t('massage.title')}
      </h1>
      <p className={styles.lead}>
        {t(area.name, { side: area.side })} · {t(word)}
      </p>
      {still ? (
        <progress className={styles.fill} aria-hidden="true" max={total / 60} value={total / 60 - minutes} />
      ) : (
        <Ring share={left / total} count={minutes} />
      )}
      <p className={still ? styles.muted : 'vh'} role="timer" aria-live="polite">
        {t('massage.left', { n: minutes })}
      </p>
      <p className={styles.orbWord} role="status">
        {asking ? t('massage.check') : ''}
      </p>
      {asking && !choosing && (
        <button
          type="button"
          className={`${styles.btn} ${massage.big}`}
          onClick={() => {
            setLightest(false);
            onGood();
          }}
        >
          {t('massage.goOn')}
        </button>
      )}
      {choosing ? (
        <div className={styles.part} role="group" aria-label={t('massage.elsewhere')}>
          {others.length === 0 && <p className={styles.p}>{t('massage.noOther')}</p>}
          {others.slice(0, 4).map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className={big}
              onClick={() => {
                setChoosing(false);
                onArea(value);
              }}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              setChoosing(false);
              onArea(null);
            }}
          >
            {t('massage.stay')}
          </button>
        </div>
      ) : (
        <div className={styles.part}>
          <button
            type="button"
            className={big}
            onClick={() => {
              setLightest(pressure === 'feather');
              onLighter();
            }}
          >
            {t('massage.lighter')}
          </button>
          <button type="button" className={big} onClick={() => setChoosing(true)}>
            {t('massage.elsewhere')}
          </button>
        </div>
      )}
      <div role="status">{lightest && <p className={styles.p}>{t('massage.lightest')}</p>}</div>
      <button type="button" className={big} onClick={onStop}>
        {t('massage.stop')}
      </button>
      {two && <p className={styles.small}>{t('massage.either')}</p>}
    </section>
  );
}

import type { Diary } from '@touchstone/api';
import { scaleLinear } from 'd3-scale';
import { createContext, use, type ReactNode } from 'react';
import { usable } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useNamed, useT } from '../../i18n/i18n';
import { quantile } from '../timeline/model';
import { useShownDiary } from '../timeline/useShownDiary';
import { useWidth } from '../useWidth';
import styles from './insights.module.css';
import type { Question } from './model';
import { rawDays } from './raw';

const DiaryContext = createContext<Diary | undefined>(undefined);

/** Hands the diary that the timeline shows to the pictures of the insights. */
export function RawDiary({ patientId, children }: { patientId: string; children: ReactNode }) {
  return <DiaryContext value={usable(useShownDiary(patientId).diary)}>{children}</DiaryContext>;
}

const ROW = 58;
const EDGE = 10;
const RADIUS = 2.6;

/** Every day behind an answer as a dot, days with the practice above days without, with the middle of each. */
export function RawDots({ question }: { question: Question }) {
  const t = useT();
  const named = useNamed();
  const { number } = useFormat();
  const diary = use(DiaryContext);
  const [box, width] = useWidth<HTMLDivElement>(320);
  if (!diary) return null;
  const raw = rawDays(diary, question);
  if (raw.with.length === 0 || raw.without.length === 0) return null;
  const x = scaleLinear([0, 10], [EDGE, width - EDGE]);
  const rows = [
    { name: t('raw.with', { count: raw.with.length }), values: raw.with, full: true },
    { name: t('raw.without', { count: raw.without.length }), values: raw.without, full: false },
  ];
  const middles = rows.map(({ values }) => quantile(values, 0.5));
  return (
    <div className={styles.raw} ref={box}>
      <svg
        width={width}
        height={2 * ROW + 22}
        viewBox={`0 0 ${width} ${2 * ROW + 22}`}
        role="img"
        aria-label={t('raw.picture', {
          outcome: named('outcome', question.outcome),
          with: raw.with.length,
          without: raw.without.length,
          withMiddle: number(middles[0]!),
          withoutMiddle: number(middles[1]!),
        })}
      >
        {rows.map(({ name, values, full }, i) => {
          const base = (i + 1) * ROW;
          const most = Math.max(...columns(values).map(([, count]) => count));
          const step = Math.min(2 * RADIUS + 0.6, (ROW - 30) / most);
          return (
            <g key={name}>
              <text x={0} y={base - ROW + 22} className={styles.rawLabel}>
                {name}
              </text>
              <line x1={EDGE} x2={width - EDGE} y1={base} y2={base} className={styles.rawAxis} />
              {columns(values).flatMap(([value, count]) =>
                Array.from({ length: count }, (_, k) => (
                  <circle key={`${value}-${k}`} cx={x(value)} cy={base - RADIUS - 1 - k * step} r={RADIUS} className={full ? styles.rawFull : styles.rawOpen} />
                )),
              )}
              <path d={`M${x(middles[i]!)} ${base + 1}l-5 7h10z`} className={styles.rawMiddle} />
            </g>
          );
        })}
        {[0, 5, 10].map((value) => (
          <text key={value} x={x(value)} y={2 * ROW + 20} textAnchor="middle" className={styles.rawTick}>
            {value}
          </text>
        ))}
      </svg>
      <p className={styles.note}>{t(question.family === 'same_day' ? 'raw.note' : 'raw.noteNext')}</p>
    </div>
  );
}

/** Equal values above each other: the value and how many. */
function columns(values: number[]): [value: number, count: number][] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

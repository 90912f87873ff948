import type { OutcomePoint } from '@touchstone/api';
import { scaleLinear } from 'd3-scale';
import { daysBetween, useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import styles from '../patient.module.css';
import { useWidth } from '../useWidth';
import own from './outcomes.module.css';

interface Props {
  name: string;
  points: OutcomePoint[];
  /** Highest score of the scale. */
  top: number;
  /** Published cut-offs, drawn as lines. */
  bands?: number[];
  /** The score that is 30 % below the first. */
  target?: number;
}

const HEIGHT = 150;
const LEFT = 30;
const RIGHT = 12;

/** Scores of a questionnaire over time; one that is not complete stands on the axis as an open square, without a score. */
export function PointsPlot({ name, points, top, bands = [], target }: Props) {
  const t = useT();
  const { shortDay, day, points: score } = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(480);
  const sorted = points.toSorted((a, b) => a.day.localeCompare(b.day));
  const [first, last] = [sorted[0]!.day, sorted.at(-1)!.day];
  const x = scaleLinear([0, Math.max(1, daysBetween(first, last))], [LEFT + 8, width - RIGHT - 8]);
  const y = scaleLinear([0, top], [HEIGHT, 10]);
  const at = (point: OutcomePoint) => x(daysBetween(first, point.day));
  const complete = sorted.filter((point): point is OutcomePoint & { score: number } => point.score !== null);
  const label = t('points.picture', {
    name,
    count: complete.length,
    from: day(first),
    to: day(last),
    values: complete.map((point) => score(point.score)).join(', '),
  });
  return (
    <div className={own.plot} ref={box}>
      <p className={own.direction}>↑ {t('points.up')}</p>
      <svg width={width} height={HEIGHT + 24} viewBox={`0 0 ${width} ${HEIGHT + 24}`} role="img" aria-label={label}>
        {[0, top / 2, top].map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={own.grid} />
            <text x={LEFT - 8} y={y(tick)} dy="0.35em" textAnchor="end" className={own.tick}>
              {tick}
            </text>
          </g>
        ))}
        {[...bands, ...(target === undefined ? [] : [target])].map((cut) => (
          <line key={cut} x1={LEFT} x2={width - RIGHT} y1={y(cut)} y2={y(cut)} className={own.cut} />
        ))}
        {/* Under the scores, which stay readable. */}
        {bands.map((band) => (
          <text key={band} x={width - RIGHT} y={y(band) - 5} textAnchor="end" className={own.tick}>
            {t('points.cut', { value: band })}
          </text>
        ))}
        {target !== undefined && (
          <text x={width - RIGHT} y={y(target) - 5} textAnchor="end" className={own.tick}>
            {t('points.target', { value: score(target) })}
          </text>
        )}
        <path d={complete.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)} ${y(point.score)}`).join('')} className={own.line} />
        {sorted.map((point) =>
          point.score === null ? (
            <rect key={point.day} x={at(point) - 4.5} y={HEIGHT - 4.5} width={9} height={9} className={own.open} />
          ) : (
            <circle key={point.day} cx={at(point)} cy={y(point.score)} r={5} className={own.point} />
          ),
        )}
        <text x={LEFT} y={HEIGHT + 20} className={own.tick}>
          {shortDay(first)}
        </text>
        {last !== first && (
          <text x={width - RIGHT} y={HEIGHT + 20} textAnchor="end" className={own.tick}>
            {shortDay(last)}
          </text>
        )}
      </svg>
      <details className={styles.fold}>
        <summary>{t('timeline.table')}</summary>
        <table>
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('timeline.table.day')}</th>
              <th scope="col">{t('points.score')}</th>
              <th scope="col">{t('points.answered')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.toReversed().map((point) => (
              <tr key={point.day}>
                <th scope="row">{day(point.day)}</th>
                <td>{point.score === null ? t('outcome.status.incomplete') : score(point.score)}</td>
                <td>{t('points.answeredOf', { answered: point.answered, items: point.items })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

import { scaleLinear } from 'd3-scale';
import styles from './chart.module.css';
import { useWidth } from './useWidth';

export interface EffectRangeProps {
  /** Points on the outcome's scale; below zero is lower with the practice. */
  estimate: number;
  low95: number;
  high95: number;
  /** Range that may be looked at every day: never narrower than the other. */
  anytimeLow?: number;
  anytimeHigh?: number;
  /** The sentence that says what the picture says: its accessible name. */
  label: string;
  /** What left and right of zero mean, e.g. "less pain", "more pain". */
  leftMeans: string;
  rightMeans: string;
  /** Words of the key; none, no key. Without a range for every look, no word for it. */
  words?: { estimate: string; range: string; anytime?: string };
  locale?: string;
  /**
   * Half of the axis in points; the same for all pictures that are compared. As wide as it takes unless told; what reaches
   * farther ends in an arrow.
   */
  reach?: number;
}

const HEIGHT = 74;
const MIDDLE = 22;
const EDGE = 12;
const REACHES = [1, 2, 3, 5, 10, 20];

/** Half of an axis that shows these ranges whole: a round number, the smallest that does. */
export function reachOf(ranges: { low: number; high: number }[]): number {
  const farthest = Math.max(0, ...ranges.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return REACHES.find((reach) => reach >= farthest) ?? Math.ceil(farthest);
}

/** An effect as a dot with its ranges around a zero in the middle: to the left lower, to the right higher. */
export function EffectRange(props: EffectRangeProps) {
  const { estimate, low95, high95, anytimeLow = low95, anytimeHigh = high95, words, locale } = props;
  const [box, width] = useWidth(320);
  const reach = props.reach ?? reachOf([{ low: Math.min(low95, anytimeLow), high: Math.max(high95, anytimeHigh) }]);
  const x = scaleLinear([-reach, reach], [EDGE, width - EDGE]).clamp(true);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (
    <div className={styles.effect}>
      <div ref={box}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.svg} role="img" aria-label={props.label}>
          <line x1={EDGE} x2={width - EDGE} y1={MIDDLE} y2={MIDDLE} className={styles.grid} />
          <line x1={x(0)} x2={x(0)} y1={4} y2={42} className={styles.zero} />
          {props.anytimeLow !== undefined && <line x1={x(anytimeLow)} x2={x(anytimeHigh)} y1={MIDDLE} y2={MIDDLE} className={styles.anytime} />}
          {anytimeLow < -reach && <path d={`M${EDGE + 6} ${MIDDLE - 5}l-6 5l6 5`} className={styles.beyond} />}
          {anytimeHigh > reach && <path d={`M${width - EDGE - 6} ${MIDDLE - 5}l6 5l-6 5`} className={styles.beyond} />}
          <rect
            x={x(low95)}
            width={Math.max(1, x(high95) - x(low95))}
            y={MIDDLE - 7}
            height={14}
            rx={7}
            className={styles.band}
          />
          <circle cx={x(estimate)} cy={MIDDLE} r={6.5} className={styles.dot} />
          {[-reach, 0, reach].map((value) => (
            <text
              key={value}
              x={x(value)}
              y={56}
              textAnchor={value < 0 ? 'start' : value > 0 ? 'end' : 'middle'}
              dx={value < 0 ? -EDGE : value > 0 ? EDGE : 0}
              className={styles.tick}
            >
              {number.format(value)}
            </text>
          ))}
          <text x={0} y={71} className={styles.tick}>
            ← {props.leftMeans}
          </text>
          <text x={width} y={71} textAnchor="end" className={styles.tick}>
            {props.rightMeans} →
          </text>
        </svg>
      </div>
      {words && (
        <div className={styles.key} aria-hidden="true">
          <span>
            <i className={styles.kDot} />
            {words.estimate}
          </span>
          <span>
            <i className={styles.kBand} />
            {words.range}
          </span>
          {words.anytime && (
            <span>
              <i className={styles.kAnytime} />
              {words.anytime}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

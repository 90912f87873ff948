import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useId, useMemo } from 'react';
import styles from './chart.module.css';
import { Numbers } from './Numbers';
import { Stepper, useCursor } from './Stepper';
import { DAY, dayLabel, dayTicks, runs } from './time';
import { useWidth } from './useWidth';
import { englishWords, type ChartWords } from './words';

/** An estimate with its range at a time. `t` is in milliseconds (see `dayAt`), the rest in the outcome's units. */
export interface IntervalPoint {
  t: number;
  mid: number;
  lo: number;
  hi: number;
  n: number;
}

export interface IntervalChartProps {
  title: string;
  /** One plain sentence that says what the picture says. It is the accessible name of the picture. */
  summary: string;
  /** In order of time. */
  points: IntervalPoint[];
  /** Single values behind the estimate. */
  raw?: { t: number; y: number }[];
  domain: [number, number];
  upMeans: string;
  downMeans: string;
  bandLabel: string;
  midLabel: string;
  rawLabel?: string;
  height?: number;
  locale?: string;
  words?: ChartWords;
  /** What is said about a point; middle, range and count unless told. */
  describe?: (point: IntervalPoint, label: string) => string;
}

const MARGIN = { top: 12, right: 12, bottom: 30, left: 32 };
const PIXELS_PER_TICK = 70;

/** A line with its uncertainty over time: raw dots, gaps as gaps, a stepper that speaks the range, and a table. */
export function IntervalChart(props: IntervalChartProps) {
  const { points, raw = [], domain, height = 240, locale, words = englishWords } = props;
  const id = useId();
  const [box, width] = useWidth(640);
  const cursor = useCursor(points.length);
  const drawing = useMemo(() => {
    const times = [...points, ...raw].map(({ t }) => t);
    const from = Math.min(...times);
    const to = Math.max(...times, from + DAY);
    const x = scaleLinear([from, to], [MARGIN.left, width - MARGIN.right]);
    const y = scaleLinear(domain, [height - MARGIN.bottom, MARGIN.top]);
    const band = area<IntervalPoint>(
      (p) => x(p.t),
      (p) => y(p.lo),
      (p) => y(p.hi),
    ).curve(curveMonotoneX);
    const middle = line<IntervalPoint>(
      (p) => x(p.t),
      (p) => y(p.mid),
    ).curve(curveMonotoneX);
    const parts = runs(points).map((run) => ({ key: run[0]!.t, band: band(run) ?? '', middle: middle(run) ?? '' }));
    return { x, y, parts, ticks: times.length > 0 ? dayTicks(from, to, Math.floor(width / PIXELS_PER_TICK)) : [] };
  }, [points, raw, domain, height, width]);

  const label = (point: IntervalPoint) => dayLabel(point.t, locale);
  const describe =
    props.describe ??
    ((p: IntervalPoint, at: string) =>
      `${at}: about ${p.mid.toFixed(1)}, likely between ${p.lo.toFixed(1)} and ${p.hi.toFixed(1)}, from ${p.n} check-ins`);
  const current = cursor.at === null ? undefined : points[cursor.at];
  const { x, y } = drawing;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-t`} aria-describedby={`${id}-s`}>
      <figcaption>
        <span id={`${id}-t`} className={styles.title}>
          {props.title}
        </span>
        <span id={`${id}-s`} className={styles.summary}>
          {props.summary}
        </span>
      </figcaption>
      <div className={styles.dir} aria-hidden="true">
        <span>↑ {props.upMeans}</span>
        <span>↓ {props.downMeans}</span>
      </div>
      <div ref={box}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={styles.svg} role="img" aria-label={props.summary}>
          {y.ticks(5).map((value) => (
            <g key={value}>
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(value)} y2={y(value)} className={styles.grid} />
              <text x={MARGIN.left - 10} y={y(value)} dy="0.35em" textAnchor="end" className={styles.tick}>
                {value}
              </text>
            </g>
          ))}
          {drawing.parts.map((part) => (
            <path key={part.key} d={part.band} className={styles.band} />
          ))}
          {raw.map((dot, at) => (
            <circle key={`${dot.t}-${dot.y}-${at}`} cx={x(dot.t)} cy={y(dot.y)} r={3} className={styles.raw} />
          ))}
          {drawing.parts.map((part) => (
            <path key={part.key} d={part.middle} className={styles.mid} />
          ))}
          {drawing.ticks.map((tick, at) => (
            <text key={tick} x={x(tick)} y={height - 8} textAnchor={anchor(at, drawing.ticks.length, x(tick), width)} className={styles.tick}>
              {dayLabel(tick, locale)}
            </text>
          ))}
          {current && (
            <g>
              <line x1={x(current.t)} x2={x(current.t)} y1={MARGIN.top} y2={height - MARGIN.bottom} className={styles.cursor} />
              <line x1={x(current.t)} x2={x(current.t)} y1={y(current.lo)} y2={y(current.hi)} className={styles.whisker} />
              <circle cx={x(current.t)} cy={y(current.mid)} r={6} className={styles.dot} />
            </g>
          )}
        </svg>
      </div>
      <div className={styles.key} aria-hidden="true">
        <span>
          <i className={styles.kMid} />
          {props.midLabel}
        </span>
        <span>
          <i className={styles.kBand} />
          {props.bandLabel}
        </span>
        {props.rawLabel && (
          <span>
            <i className={styles.kRaw} />
            {props.rawLabel}
          </span>
        )}
      </div>
      <Stepper words={words} said={current ? describe(current, label(current)) : ''} onMove={cursor.move} />
      <Numbers
        title={words.showNumbers}
        head={[words.when, words.mostLikely, words.likelyRange, words.count]}
        rows={points.map((p) => ({
          key: String(p.t),
          cells: [label(p), p.mid.toFixed(1), `${p.lo.toFixed(1)} – ${p.hi.toFixed(1)}`, String(p.n)],
        }))}
      />
    </figure>
  );
}

/** Labels at the edges stay inside the picture. */
export function anchor(at: number, count: number, x: number, width: number): 'start' | 'middle' | 'end' {
  if (at === count - 1 && x > width - 40) return 'end';
  return at === 0 && x < MARGIN.left + 24 ? 'start' : 'middle';
}

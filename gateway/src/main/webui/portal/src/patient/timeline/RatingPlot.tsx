import { line } from 'd3-shape';
import { memo } from 'react';
import { WIDE, type Axis } from './axis';
import { dailyMiddles, type Dot, type TimelineData } from './model';
import { Plot } from './Plot';
import styles from './timeline.module.css';

interface Props {
  axis: Axis;
  data: TimelineData;
  dots: Dot[];
  label: string;
  upMeans: string;
  downMeans: string;
  height: number;
  tone: 'pain' | 'mood' | 'distress';
  cursor: number | null;
  onPoint: (day: number) => void;
}

const PAD = 8;

/** Single ratings from 0 to 10 as dots, the middle of each day as a line that breaks where days are missing. */
export function RatingPlot({ axis, data, dots, label, upMeans, downMeans, height, tone, cursor, onPoint }: Props) {
  const y = yScale(height);
  const wide = axis.width >= WIDE;
  return (
    <>
      {!wide && (
        <p className={styles.directions} aria-hidden>
          <span>↑ {upMeans}</span> <span>↓ {downMeans}</span>
        </p>
      )}
      <Plot axis={axis} data={data} height={height} label={label} withTicks cursor={cursor} onPoint={onPoint}>
        {wide && (
          <>
            <text x={0} y={y(10)} dy="0.35em" className={styles.direction}>
              ↑ {upMeans}
            </text>
            <text x={0} y={y(0)} dy="0.35em" className={styles.direction}>
              ↓ {downMeans}
            </text>
          </>
        )}
        {[0, 5, 10].map((value) => (
          <g key={value}>
            <line x1={axis.left} x2={axis.right} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={axis.left - 8} y={y(value)} dy="0.35em" textAnchor="end" className={styles.tick}>
              {value}
            </text>
          </g>
        ))}
        <Ratings axis={axis} dots={dots} height={height} tone={tone} />
      </Plot>
    </>
  );
}

const yScale = (height: number) => (value: number) => height - PAD - (value / 10) * (height - 2 * PAD);

const Ratings = memo(function Ratings({ axis, dots, height, tone }: Pick<Props, 'axis' | 'dots' | 'height' | 'tone'>) {
  const y = yScale(height);
  const path = line<{ at: number; value: number }>(
    (p) => axis.x(p.at),
    (p) => y(p.value),
  );
  const radius = axis.x(1) - axis.x(0) > 4 ? 3.4 : 2.2;
  return (
    <g className={styles[tone]}>
      {dailyMiddles(dots).map((run) => (
        <path key={run[0]!.at} d={path(run) ?? ''} className={styles.middle} />
      ))}
      {dots.map((dot) => (
        <circle key={dot.id} cx={axis.x(dot.at)} cy={y(dot.value)} r={radius} className={styles.dot} />
      ))}
    </g>
  );
});

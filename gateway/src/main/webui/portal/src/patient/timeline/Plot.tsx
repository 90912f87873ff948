import { memo, type ReactNode } from 'react';
import { daysBetween, useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import type { Axis } from './axis';
import type { Gap, TimelineData } from './model';
import styles from './timeline.module.css';

interface Props {
  axis: Axis;
  data: TimelineData;
  height: number;
  label: string;
  withTicks?: boolean;
  /** Day looked at, counted from the first. */
  cursor: number | null;
  onPoint: (day: number) => void;
  children: ReactNode;
}

const TICKS_HEIGHT = 22;
const GAP_LABEL_WIDTH = 64;

/** The frame of every chart: gaps, days, the line at the day looked at. */
export function Plot({ axis, data, height, label, withTicks = false, cursor, onPoint, children }: Props) {
  const whole = height + (withTicks ? TICKS_HEIGHT : 0);
  return (
    <svg
      role="img"
      aria-label={label}
      width={axis.width}
      height={whole}
      viewBox={`0 0 ${axis.width} ${whole}`}
      className={styles.svg}
      onPointerMove={(event) => {
        const pixel = event.clientX - event.currentTarget.getBoundingClientRect().left;
        if (pixel >= axis.left) onPoint(axis.dayUnder(pixel));
      }}
    >
      <Ground axis={axis} gaps={data.gaps} from={data.from} height={height} withTicks={withTicks} />
      {children}
      {cursor !== null && (
        <line x1={axis.x(cursor + 0.5)} x2={axis.x(cursor + 0.5)} y1={0} y2={height} className={styles.cursor} />
      )}
    </svg>
  );
}

const Ground = memo(function Ground(props: { axis: Axis; gaps: Gap[]; from: string; height: number; withTicks: boolean }) {
  const { axis, gaps, from, height, withTicks } = props;
  const t = useT();
  const format = useFormat();
  return (
    <>
      {gaps.map((gap) => (
        <rect
          key={gap.from}
          x={axis.x(daysBetween(from, gap.from))}
          width={axis.x(gap.days) - axis.x(0)}
          y={0}
          height={height}
          className={styles.gap}
        />
      ))}
      {withTicks &&
        gaps
          .filter((gap) => axis.x(gap.days) - axis.x(0) >= GAP_LABEL_WIDTH)
          .map((gap) => (
            <text
              key={gap.from}
              x={axis.x(daysBetween(from, gap.from) + gap.days / 2)}
              y={height * 0.28}
              dy="0.35em"
              textAnchor="middle"
              className={styles.tick}
            >
              {t('timeline.day.nothing')}
            </text>
          ))}
      {axis.ticks.map((tick, i) => (
        <g key={tick.iso}>
          <line x1={axis.x(tick.at)} x2={axis.x(tick.at)} y1={0} y2={height} className={styles.grid} />
          {withTicks && (
            <text
              x={Math.min(axis.x(tick.at), axis.width - 2)}
              y={height + 16}
              textAnchor={i === axis.ticks.length - 1 ? 'end' : 'middle'}
              className={styles.tick}
            >
              {format.shortDay(tick.iso)}
            </text>
          )}
        </g>
      ))}
    </>
  );
});

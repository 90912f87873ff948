import { memo } from 'react';
import type { Axis } from './axis';
import type { Mark, TimelineData } from './model';
import { Plot } from './Plot';
import styles from './timeline.module.css';

export interface LaneData {
  name: string;
  marks: Mark[];
}

interface Props {
  axis: Axis;
  data: TimelineData;
  lanes: LaneData[];
  label: string;
  shape: 'round' | 'diamond';
  withTicks?: boolean;
  cursor: number | null;
  onPoint: (day: number) => void;
}

const LANE = 26;
const PIXELS_PER_LETTER = 6.8;

/** What was done or felt when: a lane for each kind, a mark for each time. */
export function LanePlot({ axis, data, lanes, label, shape, withTicks = false, cursor, onPoint }: Props) {
  return (
    <Plot
      axis={axis}
      data={data}
      height={lanes.length * LANE + 4}
      label={label}
      withTicks={withTicks}
      cursor={cursor}
      onPoint={onPoint}
    >
      <Lanes axis={axis} lanes={lanes} shape={shape} />
    </Plot>
  );
}

const Lanes = memo(function Lanes({ axis, lanes, shape }: Pick<Props, 'axis' | 'lanes' | 'shape'>) {
  const letters = Math.floor((axis.left - 12) / PIXELS_PER_LETTER);
  return (
    <>
      {lanes.map((lane, i) => {
        const y = i * LANE + LANE / 2 + 2;
        return (
          <g key={lane.name}>
            <text x={0} y={y} dy="0.35em" className={styles.lane}>
              <title>{lane.name}</title>
              {lane.name.length > letters ? `${lane.name.slice(0, letters - 1)}…` : lane.name}
            </text>
            <line x1={axis.left} x2={axis.right} y1={y} y2={y} className={styles.grid} />
            {lane.marks.map((mark) =>
              shape === 'round' ? (
                <circle key={mark.id} cx={axis.x(mark.at)} cy={y} r={4.5} className={styles.session} />
              ) : (
                <rect
                  key={mark.id}
                  x={-4}
                  y={-4}
                  width={8}
                  height={8}
                  transform={`translate(${axis.x(mark.at)} ${y}) rotate(45)`}
                  className={styles.touch}
                />
              ),
            )}
          </g>
        );
      })}
    </>
  );
});

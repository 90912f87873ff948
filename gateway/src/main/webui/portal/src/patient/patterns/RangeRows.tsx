import { scaleLinear } from 'd3-scale';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { useWidth } from '../useWidth';
import styles from './patterns.module.css';

export interface RangeRow {
  name: string;
  value: number;
  low: number;
  high: number;
}

interface Props {
  title: string;
  rows: RangeRow[];
  /** Both ends of the axis; wide enough for all rows unless given. */
  domain?: [number, number];
  unit: string;
}

const ROW = 48;
const EDGE = 10;

/** Values with their 95 % ranges below each other on one axis. */
export function RangeRows({ title, rows, domain, unit }: Props) {
  const t = useT();
  const { points, number } = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(360);
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const axis = domain ?? [Math.min(0, Math.floor(Math.min(...ends) * 2) / 2), Math.max(0.5, Math.ceil(Math.max(...ends) * 2) / 2)];
  const x = scaleLinear(axis, [EDGE, width - EDGE]).clamp(true);
  const height = rows.length * ROW + 18;
  const say = ({ name, value, low, high }: RangeRow) =>
    t('rows.row', { name, value: points(value), unit, low: points(low), high: points(high) });
  return (
    <div className={styles.rows} ref={box}>
      <h3>{title}</h3>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${rows.map(say).join(' ')}`}>
        {x.ticks(5).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={4} y2={height - 16} className={tick === 0 ? styles.zero : styles.grid} />
            <text x={x(tick)} y={height - 2} textAnchor={tick === axis[0] ? 'start' : tick === axis[1] ? 'end' : 'middle'} className={styles.tick}>
              {number(tick).replace('-', '−')}
            </text>
          </g>
        ))}
        {rows.map((row, i) => (
          <g key={row.name}>
            <text x={EDGE + 6} y={i * ROW + 15} className={styles.rowName}>
              {row.name}: {points(row.value)} {unit}
            </text>
            <rect x={x(row.low)} width={Math.max(2, x(row.high) - x(row.low))} y={i * ROW + 22} height={14} rx={7} className={styles.band} />
            <circle cx={x(row.value)} cy={i * ROW + 29} r={6} className={styles.dot} />
          </g>
        ))}
      </svg>
    </div>
  );
}

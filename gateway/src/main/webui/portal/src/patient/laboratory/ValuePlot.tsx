import { scaleLinear } from 'd3-scale';
import { daysBetween, useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import plot from '../outcomes/outcomes.module.css';
import { useWidth } from '../useWidth';
import { unitWords, type LaboratoryValue } from './model';

const HEIGHT = 140;
const LEFT = 44;
const RIGHT = 12;

/** Values over time from zero; the table below has the same. No reference range: laboratories differ. */
export function ValuePlot({ name, values }: { name: string; values: LaboratoryValue[] }) {
  const t = useT();
  const { day, shortDay, precise } = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(480);
  const [first, last] = [values[0]!, values.at(-1)!];
  const unit = unitWords(first.unit);
  const x = scaleLinear([0, Math.max(1, daysBetween(first.takenOn, last.takenOn))], [LEFT + 8, width - RIGHT - 8]);
  const y = scaleLinear([0, Math.max(1, ...values.map((value) => value.value))], [HEIGHT, 10]).nice(4);
  const at = (value: LaboratoryValue) => x(daysBetween(first.takenOn, value.takenOn));
  const label = t('lab.picture', {
    name,
    values: values.map((value) => `${day(value.takenOn)} ${precise(value.value)} ${unit}`).join('; '),
  });
  return (
    <div className={plot.plot} ref={box}>
      <p className={plot.direction}>
        {name}, {unit}
      </p>
      <svg width={width} height={HEIGHT + 24} viewBox={`0 0 ${width} ${HEIGHT + 24}`} role="img" aria-label={label}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={plot.grid} />
            <text x={LEFT - 8} y={y(tick)} dy="0.35em" textAnchor="end" className={plot.tick}>
              {precise(tick)}
            </text>
          </g>
        ))}
        <path d={values.map((value, i) => `${i === 0 ? 'M' : 'L'}${at(value)} ${y(value.value)}`).join('')} className={plot.line} />
        {values.map((value) => (
          <circle key={value.id} cx={at(value)} cy={y(value.value)} r={5} className={plot.point} />
        ))}
        <text x={LEFT} y={HEIGHT + 20} className={plot.tick}>
          {shortDay(first.takenOn)}
        </text>
        {last.takenOn !== first.takenOn && (
          <text x={width - RIGHT} y={HEIGHT + 20} textAnchor="end" className={plot.tick}>
            {shortDay(last.takenOn)}
          </text>
        )}
      </svg>
    </div>
  );
}

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId, useMemo } from 'react';
import styles from './chart.module.css';
import { anchor } from './IntervalChart';
import { Numbers } from './Numbers';
import { Stepper, useCursor } from './Stepper';
import { DAY, dayAt, dayLabel, dayTicks, runs } from './time';
import { useWidth } from './useWidth';
import { englishWords, type ChartWords } from './words';

/** A row of values on a scale of 0 to 10, or of things that were done. Several values a day are several dots. */
export type Lane = ValueLane | EventLane;

export interface ValueLane {
  kind: 'values';
  id: string;
  label: string;
  /** In words, e.g. "more pain". */
  upMeans: string;
  downMeans: string;
  values: { day: string; value: number }[];
}

export interface EventLane {
  kind: 'events';
  id: string;
  label: string;
  events: { day: string; label: string }[];
}

export interface DiaryTimelineProps {
  title: string;
  /** One plain sentence that says what the picture says. */
  summary: string;
  /** First and last day shown, `YYYY-MM-DD`. */
  from: string;
  to: string;
  lanes: Lane[];
  locale?: string;
  words?: ChartWords;
}

const LEFT = 32;
const RIGHT = 12;
const LABEL = 30;
const VALUES_HEIGHT = 132;
const EVENTS_HEIGHT = 30;
const AXIS = 28;
const PIXELS_PER_TICK = 70;
const TOP_SCORE = 10;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const byDay = <T extends { day: string }>(items: readonly T[]) => {
  const days = new Map<string, T[]>();
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item]);
  return [...days].sort(([a], [b]) => a.localeCompare(b));
};

/** What a lane holds of one day, in words. */
const told = (lane: Lane, day: string) => {
  if (lane.kind === 'values') return lane.values.filter((value) => value.day === day).map(({ value }) => String(value)).join(', ');
  return lane.events.filter((event) => event.day === day).map(({ label }) => label).join(', ');
};

const rows = (lanes: Lane[]) => {
  let top = 0;
  return lanes.map((lane) => {
    const height = lane.kind === 'values' ? VALUES_HEIGHT : EVENTS_HEIGHT;
    const row = { lane, top: top + LABEL, height };
    top += LABEL + height + 8;
    return row;
  });
};

/** The diary on one time axis, a lane each for pain, mood, practices: single values as dots, gaps as gaps, one spoken day at a time. */
export function DiaryTimeline({ title, summary, from, to, lanes, locale, words = englishWords }: DiaryTimelineProps) {
  const id = useId();
  const [box, width] = useWidth(640);
  const days = useMemo(() => {
    const noted = lanes.flatMap<{ day: string }>((lane) => (lane.kind === 'values' ? lane.values : lane.events)).map(({ day }) => day);
    return [...new Set(noted)].sort();
  }, [lanes]);
  const cursor = useCursor(days.length);
  const drawing = useMemo(() => {
    const first = dayAt(from);
    const last = Math.max(dayAt(to), first + DAY);
    const laid = rows(lanes);
    const bottom = laid.reduce((lowest, row) => Math.max(lowest, row.top + row.height), 0);
    return {
      x: scaleLinear([first, last], [LEFT + 6, width - RIGHT]),
      laid,
      bottom,
      height: bottom + AXIS,
      ticks: dayTicks(first, last, Math.floor(width / PIXELS_PER_TICK)),
    };
  }, [lanes, from, to, width]);
  const { x, bottom } = drawing;
  const day = cursor.at === null ? undefined : days[cursor.at];
  const describe = (at: string) => {
    const parts = lanes.flatMap((lane) => (told(lane, at) === '' ? [] : [`${lane.label}: ${told(lane, at)}`]));
    return `${dayLabel(dayAt(at), locale)}. ${parts.length > 0 ? parts.join('. ') : words.nothingThatDay}`;
  };
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-t`} aria-describedby={`${id}-s`}>
      <figcaption>
        <span id={`${id}-t`} className={styles.title}>
          {title}
        </span>
        <span id={`${id}-s`} className={styles.summary}>
          {summary}
        </span>
      </figcaption>
      <div ref={box}>
        <svg
          width={width}
          height={drawing.height}
          viewBox={`0 0 ${width} ${drawing.height}`}
          className={styles.svg}
          role="img"
          aria-label={summary}
        >
          {drawing.laid.map(({ lane, top, height }) => (
            <g key={lane.id}>
              <text x={0} y={top - 14} className={styles.laneLabel}>
                {lane.label}
                {lane.kind === 'values' && (
                  <tspan className={styles.laneHint} dx={10}>
                    ↑ {lane.upMeans} ↓ {lane.downMeans}
                  </tspan>
                )}
              </text>
              {lane.kind === 'values' ? (
                <Values lane={lane} x={x} top={top} height={height} width={width} />
              ) : (
                <Events lane={lane} x={x} top={top} height={height} width={width} />
              )}
            </g>
          ))}
          {drawing.ticks.map((tick, at) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} className={styles.grid} />
              <text x={x(tick)} y={bottom + 20} textAnchor={anchor(at, drawing.ticks.length, x(tick), width)} className={styles.tick}>
                {dayLabel(tick, locale)}
              </text>
            </g>
          ))}
          {day && <line x1={x(dayAt(day))} x2={x(dayAt(day))} y1={LABEL} y2={bottom} className={styles.cursor} />}
        </svg>
      </div>
      <Stepper words={words} said={day ? describe(day) : ''} onMove={cursor.move} />
      <Numbers
        title={words.showNumbers}
        head={[words.when, ...lanes.map(({ label }) => label)]}
        rows={days.map((at) => ({ key: at, cells: [dayLabel(dayAt(at), locale), ...lanes.map((lane) => told(lane, at) || '–')] }))}
      />
    </figure>
  );
}

interface RowProps<T> {
  lane: T;
  x: (t: number) => number;
  top: number;
  height: number;
  width: number;
}

function Values({ lane, x, top, height, width }: RowProps<ValueLane>) {
  const y = scaleLinear([0, TOP_SCORE], [top + height, top]);
  const means = byDay(lane.values).map(([day, values]) => ({ t: dayAt(day), y: mean(values.map(({ value }) => value)) }));
  const path = line<{ t: number; y: number }>(
    (p) => x(p.t),
    (p) => y(p.y),
  );
  return (
    <g>
      {[0, 5, TOP_SCORE].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} className={styles.grid} />
          <text x={LEFT - 8} y={y(value)} dy="0.35em" textAnchor="end" className={styles.tick}>
            {value}
          </text>
        </g>
      ))}
      {runs(means).map((run) => (
        <path key={run[0]!.t} d={path(run) ?? ''} className={styles.days} />
      ))}
      {lane.values.map((value, at) => (
        <circle key={`${value.day}-${at}`} cx={x(dayAt(value.day))} cy={y(value.value)} r={3.2} className={styles.raw} />
      ))}
    </g>
  );
}

function Events({ lane, x, top, height, width }: RowProps<EventLane>) {
  const middle = top + height / 2;
  return (
    <g>
      <line x1={LEFT} x2={width - RIGHT} y1={middle} y2={middle} className={styles.grid} />
      {byDay(lane.events).map(([day, events]) => (
        <circle key={day} cx={x(dayAt(day))} cy={middle} r={events.length > 1 ? 6 : 4.5} className={styles.event} />
      ))}
    </g>
  );
}

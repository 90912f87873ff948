import { DiaryTimeline, type Lane } from '@touchstone/charts';
import { useMemo, useState } from 'react';
import type { Entry } from '../data/types';
import { useLocale, useText } from '../i18n/language';
import type { PracticeNames } from '../practice/catalogue';
import { useChartWords } from '../ui/chartWords';
import { Choice } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { DAYS, dayOf, type DiaryDays } from './useDiary';

const RANGES = [30, DAYS];
const DAY = 86_400_000;

interface DiaryChartProps {
  days: NonNullable<DiaryDays['days']>;
  from: string;
  to: string;
  name: PracticeNames;
}

/** The last weeks as lanes. It comes with the first visit that has a connection: the entries below need none. */
export default function DiaryChart({ days, from, to, name }: DiaryChartProps) {
  const t = useText();
  const { locale } = useLocale();
  const words = useChartWords();
  const [range, setRange] = useState(RANGES[0]!);
  const first = range === DAYS ? from : new Date(Date.parse(`${to}T12:00:00Z`) - range * DAY).toISOString().slice(0, 10);
  const lanes = useMemo(() => lanesOf(days.flatMap(({ entries }) => entries), first, t, name), [days, first, t, name]);
  const pain = lanes.flatMap((lane) => (lane.id === 'pain' && lane.kind === 'values' ? lane.values : []));
  const numbers = pain.map(({ value }) => value);
  const summary =
    numbers.length === 0
      ? t('chart.noPain', { range })
      : t('chart.summary', { range, n: numbers.length, low: Math.min(...numbers), high: Math.max(...numbers), middle: median(numbers) });
  return (
    <div className={styles.card}>
      <DiaryTimeline title={t('chart.title')} summary={summary} from={first} to={to} lanes={lanes} locale={locale} words={words} />
      <Choice
        hideLegend
        legend={t('chart.range')}
        options={RANGES.map((value) => ({ value, label: t('chart.days', { n: value }) }))}
        value={range}
        onChange={setRange}
      />
    </div>
  );
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function lanesOf(entries: Entry[], from: string, t: ReturnType<typeof useText>, name: PracticeNames): Lane[] {
  const within = entries.filter((entry) => dayOf(entry) >= from);
  return [
    {
      kind: 'values',
      id: 'pain',
      label: t('chart.pain'),
      upMeans: t('chart.more'),
      downMeans: t('chart.less'),
      values: within.flatMap((entry) => (entry.kind === 'pain-entries' ? [{ day: dayOf(entry), value: entry.values.intensity }] : [])),
    },
    {
      kind: 'values',
      id: 'mood',
      label: t('chart.mood'),
      upMeans: t('chart.better'),
      downMeans: t('chart.lower'),
      values: within.flatMap((entry) =>
        entry.kind === 'mood-entries' && typeof entry.values.mood === 'number' ? [{ day: dayOf(entry), value: entry.values.mood }] : [],
      ),
    },
    {
      kind: 'events',
      id: 'practices',
      label: t('chart.practices'),
      events: within.flatMap((entry) => (entry.kind === 'sessions' ? [{ day: dayOf(entry), label: name(entry.values.practice) }] : [])),
    },
  ];
}

import { SegmentedControl, Skeleton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usable } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import pageStyles from '../patient.module.css';
import { usePracticeName } from '../usePracticeName';
import { useWidth } from '../useWidth';
import { axisFor } from './axis';
import { DayReader } from './DayReader';
import { DayTable } from './DayTable';
import { Figure } from './Figure';
import { LanePlot } from './LanePlot';
import { layOut, type TimelineData } from './model';
import { RatingPlot } from './RatingPlot';
import { ratingSentence, sessionsSentence, touchSentence } from './sentences';
import styles from './timeline.module.css';
import { useRegionName } from './useRegionName';
import { RANGES, useShownDiary } from './useShownDiary';

/** The categories that the timeline is made of. */
const SHOWN = ['pain', 'mood', 'practices'] as const;

/** The diary on one time axis: ratings, touch that hurts and practices, above each other day for day. */
export function Timeline({ patientId }: { patientId: string }) {
  const t = useT();
  const [, setParams] = useSearchParams();
  const { diary, days, from, to } = useShownDiary(patientId);
  const known = usable(diary);
  const data = useMemo(() => known && layOut(known, from, to), [known, from, to]);
  return (
    <section className={pageStyles.card} aria-labelledby="timeline-title" aria-busy={diary.isFetching}>
      <header className={styles.head}>
        <h2 id="timeline-title">{t('timeline.title')}</h2>
        <SegmentedControl
          aria-label={t('timeline.range')}
          value={String(days)}
          onChange={(next) =>
            setParams(
              (now) => {
                now.set('days', next);
                return now;
              },
              { replace: true },
            )
          }
          data={RANGES.map((n) => ({ value: String(n), label: t('timeline.range.days', { days: n }) }))}
        />
      </header>
      {data ? (
        <Charts key={days} data={data} />
      ) : diary.error ? (
        <ProblemNotice error={diary.error} onRetry={() => void diary.refetch()} ofPatient />
      ) : (
        <Skeleton height={420} />
      )}
    </section>
  );
}

function Charts({ data }: { data: TimelineData }) {
  const t = useT();
  const format = useFormat();
  const practiceName = usePracticeName();
  const regionName = useRegionName();
  const [box, width] = useWidth<HTMLDivElement>(640);
  const [cursor, setCursor] = useState<number | null>(null);
  const [table, setTable] = useState(false);
  const axis = useMemo(() => axisFor(data, width), [data, width]);
  const lanes = useMemo(
    () => data.lanes.map((lane) => ({ name: practiceName(lane.practice), marks: lane.marks })),
    [data, practiceName],
  );
  const touchLanes = useMemo(() => [{ name: '', marks: data.touch }], [data]);
  const at = cursor !== null && cursor < data.days ? cursor : null;
  const common = { axis, data, cursor: at, onPoint: setCursor };
  const rating = (scale: 'pain' | 'mood' | 'distress', height: number) => {
    const sentence = ratingSentence(t, format, data[scale], data);
    return (
      <Figure title={t(`timeline.${scale}`)} sentence={sentence}>
        {data[scale].length > 0 && (
          <RatingPlot
            {...common}
            dots={data[scale]}
            label={sentence}
            upMeans={t(`timeline.${scale}.up`)}
            downMeans={t(`timeline.${scale}.down`)}
            height={height}
            tone={scale}
          />
        )}
      </Figure>
    );
  };
  const some = data.byDay.length > 0;
  if (!some && !SHOWN.some((category) => data.notShared.has(category))) {
    return <EmptyNotice title={t('timeline.empty.title', { days: data.days })}>{t('timeline.empty.text')}</EmptyNotice>;
  }
  return (
    <div className={styles.charts} ref={box}>
      {some && <DayReader data={data} cursor={at} onMove={setCursor} practiceName={practiceName} />}
      {data.notShared.has('pain') ? (
        <NotShared name={t('timeline.pain')} />
      ) : (
        <>
          {rating('pain', 168)}
          <Figure title={t('timeline.touch')} sentence={touchSentence(t, data, regionName)}>
            {data.touch.length > 0 && (
              <LanePlot {...common} lanes={touchLanes} label={touchSentence(t, data, regionName)} shape="diamond" />
            )}
          </Figure>
        </>
      )}
      {data.notShared.has('mood') ? (
        <>
          <NotShared name={t('timeline.mood')} />
          <NotShared name={t('timeline.distress')} />
        </>
      ) : (
        <>
          {rating('mood', 104)}
          {rating('distress', 104)}
        </>
      )}
      {data.notShared.has('practices') ? (
        <NotShared name={t('timeline.sessions')} />
      ) : (
        <Figure title={t('timeline.sessions')} sentence={sessionsSentence(t, format, data, practiceName)}>
          {lanes.length > 0 && (
            <LanePlot
              {...common}
              lanes={lanes}
              label={sessionsSentence(t, format, data, practiceName)}
              shape="round"
              withTicks
            />
          )}
        </Figure>
      )}
      {some && (
        <>
          <Key />
          <details className={pageStyles.fold} onToggle={(event) => setTable(event.currentTarget.open)}>
            <summary>{t('timeline.table')}</summary>
            {table && <DayTable data={data} practiceName={practiceName} />}
          </details>
        </>
      )}
    </div>
  );
}

function NotShared({ name }: { name: string }) {
  const t = useT();
  return (
    <div className={styles.notShared}>
      <IconLock size={18} aria-hidden />
      <p>
        <strong>{t('timeline.notShared', { name })}</strong> {t('timeline.notSharedText')}
      </p>
    </div>
  );
}

function Key() {
  const t = useT();
  return (
    <ul className={styles.key}>
      <li>
        <i className={styles.keyDot} /> {t('timeline.key.entry')}
      </li>
      <li>
        <i className={styles.keyMiddle} /> {t('timeline.key.middle')}
      </li>
      <li>
        <i className={styles.keyGap} /> {t('timeline.key.gap')}
      </li>
    </ul>
  );
}

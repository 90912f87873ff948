import { Button, Skeleton } from '@mantine/core';
import type { Insight, Insights } from '@touchstone/api';
import type { UseQueryResult } from '@tanstack/react-query';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { usable } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useNamed, useT, type MessageKey } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import pageStyles from '../patient.module.css';
import { usePracticeName } from '../usePracticeName';
import { Group } from './Group';
import styles from './insights.module.css';
import { isPattern, type Place } from './model';
import type { Changes } from './useChanges';
import { useHeldPlaces } from './useHeldPlaces';

interface Props {
  query: UseQueryResult<Insights>;
  changes: Changes;
}

/** What the diary shows about this patient's practices. */
export function InsightPanel({ query, changes }: Props) {
  const t = useT();
  const data = usable(query);
  return (
    <section className={pageStyles.card} aria-labelledby="insights-title" aria-busy={query.isFetching}>
      <h2 id="insights-title" className={styles.title}>
        {t('insights.title')}
      </h2>
      {data ? (
        <Answers data={{ ...data, insights: data.insights.filter((insight) => !isPattern(insight)) }} changes={changes} />
      ) : query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
      ) : (
        <div className={styles.waiting}>
          <Skeleton height={16} width="60%" />
          <Skeleton height={110} />
          <Skeleton height={110} />
        </div>
      )}
    </section>
  );
}

const FOLDS: [Place, MessageKey][] = [
  ['unclear', 'insights.fold.unclear'],
  ['few', 'insights.fold.few'],
  ['other', 'insights.fold.other'],
];

function Answers({ data, changes }: { data: Insights; changes: Changes }) {
  const t = useT();
  const format = useFormat();
  const practiceName = usePracticeName();
  const { at, pending, sort } = useHeldPlaces(data.insights);
  const common = { computedAt: data.computedAt, changes, practiceName };
  if (data.insights.length === 0) {
    return (
      <>
        <EmptyNotice title={t('insights.empty.title')}>{t('insights.empty.text')}</EmptyNotice>
        <NotPart notShared={data.notShared} />
      </>
    );
  }
  return (
    <div className={styles.answers}>
      <p className={styles.note}>
        {t('insights.lead')} {t('insights.basis', { count: data.insights.length, day: format.day(data.asOf) })}
      </p>
      {at.front.length > 0 ? (
        <>
          <Group insights={at.front} {...common} />
          <p className={styles.note}>{t('effect.key')}</p>
        </>
      ) : (
        <EmptyNotice title={t('insights.none.title')}>{t('insights.none.text')}</EmptyNotice>
      )}
      {FOLDS.map(
        ([place, title]) =>
          at[place].length > 0 && (
            <Fold key={place} title={t(title, { count: at[place].length })} insights={at[place]} {...common} />
          ),
      )}
      <NotPart notShared={data.notShared} />
      {/* Last, and sticking to the window's lower edge: appearing moves nothing. */}
      <div role="status" className={pending > 0 ? styles.pending : 'vh'}>
        {pending > 0 && (
          <>
            <span>{t('insights.pending', { count: pending })}</span>
            <Button variant="light" mih={44} onClick={sort}>
              {t('insights.show')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

export function NotPart({ notShared }: { notShared: Insights['notShared'] }) {
  const t = useT();
  const named = useNamed();
  const { list } = useFormat();
  if (!notShared?.length) return null;
  return (
    <p className={styles.notPart}>
      <IconLock size={18} aria-hidden />
      {t('insights.notShared', { list: list(notShared.map((category) => named('category', category))) })}
    </p>
  );
}

interface FoldProps {
  title: string;
  insights: Insight[];
  computedAt: string | null;
  changes: Changes;
  practiceName: (code: string) => string;
}

/** Folded away, and quieter: the numbers wait behind one more step. */
function Fold({ title, ...group }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={`${pageStyles.fold} ${styles.quiet}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Group {...group} quiet />}
    </details>
  );
}

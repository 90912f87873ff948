import { Skeleton } from '@mantine/core';
import type { Outcome, Outcomes } from '@touchstone/api';
import { usable, useOutcomes } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { NotPart } from '../insights/InsightPanel';
import styles from '../patient.module.css';
import { OutcomeCard } from './OutcomeCard';
import own from './outcomes.module.css';
import { PathwayCard } from './PathwayCard';
import { TrialsCard } from './TrialsCard';

/** What became of the person's measures, their own trials and the way they chose. */
export function OutcomesView({ patientId }: { patientId: string }) {
  const query = useOutcomes(patientId);
  const data = usable(query);
  return (
    <div className={styles.even} aria-busy={query.isFetching}>
      <div className={styles.stack}>
        {data ? (
          <Results data={data} />
        ) : query.error ? (
          <section className={styles.card}>
            <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
          </section>
        ) : (
          <Skeleton height={320} />
        )}
      </div>
      <div className={styles.stack}>
        <TrialsCard patientId={patientId} />
        <PathwayCard patientId={patientId} />
      </div>
    </div>
  );
}

function Results({ data }: { data: Outcomes }) {
  const t = useT();
  const { day, list } = useFormat();
  const outcomes = data.outcomes ?? [];
  const lacking = outcomes.filter((outcome) => outcome.status !== 'ok');
  return (
    <>
      <section className={`${styles.card} ${own.first}`} aria-labelledby="outcomes-title">
        <h2 id="outcomes-title">{t('outcomes.title')}</h2>
        <p>{t('outcomes.asOf', { day: day(data.asOf) })}</p>
        {/* What is not known comes before what is. */}
        {lacking.length > 0 && (
          <p className={own.lacking}>
            {t('outcomes.lacking', { list: list(lacking.map((outcome) => t('outcomes.lackingOne', { name: nameOf(t, outcome), why: t(`outcome.status.${outcome.status}`) }))) })}
          </p>
        )}
        <NotPart notShared={data.notShared} />
        {outcomes.length === 0 && <EmptyNotice title={t('outcomes.empty.title')}>{t('outcomes.empty.text')}</EmptyNotice>}
      </section>
      {outcomes.map((outcome) => (
        <OutcomeCard key={outcome.id} outcome={outcome} />
      ))}
    </>
  );
}

const NAMES = { 'pain-nrs': 'instrument.pain-nrs', peg: 'instrument.peg', 'phq-4': 'instrument.phq-4' } as const;

export function nameOf(t: ReturnType<typeof useT>, { id }: Pick<Outcome, 'id'>): string {
  const key = NAMES[id as keyof typeof NAMES];
  return key ? t(key) : id;
}

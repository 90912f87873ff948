import { Skeleton } from '@mantine/core';
import type { ChangeInsight, CycleInsight, DriverInsight, EdgeInsight, Insight, Insights, LevelInsight, NetworkInsight } from '@touchstone/api';
import type { UseQueryResult } from '@tanstack/react-query';
import { usable } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { NotPart } from '../insights/InsightPanel';
import { isPattern } from '../insights/model';
import type { Changes } from '../insights/useChanges';
import styles from '../patient.module.css';
import { CycleCard } from './CycleCard';
import { ChangeCard, DriverCard, LevelCard } from './cards';
import { NetworkCard } from './NetworkCard';
import patternStyles from './patterns.module.css';

interface Props {
  patientId: string;
  query: UseQueryResult<Insights>;
  changes: Changes;
}

/** The whole picture: what goes with distance, how the ratings move together, the cycle, change and level. */
export function PatternsView({ patientId, query, changes }: Props) {
  const t = useT();
  const { day } = useFormat();
  const data = usable(query);
  if (!data) {
    return (
      <div className={styles.waiting} aria-busy={query.isFetching}>
        {query.error ? (
          <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
        ) : (
          <Skeleton height={320} />
        )}
      </div>
    );
  }
  const patterns = data.insights.filter(isPattern);
  const of = <I extends Insight>(family: I['family']) => patterns.filter((i): i is I => i.family === family);
  const network = of<NetworkInsight>('network')[0];
  const edges = of<EdgeInsight>('edge').toSorted((a, b) => a.id.localeCompare(b.id));
  const common = { computedAt: data.computedAt, changes };
  return (
    <div aria-busy={query.isFetching}>
      <div className={patternStyles.lead}>
        <p>
          {t('insights.lead')} {t('patterns.basis', { day: day(data.asOf) })}
        </p>
        <NotPart notShared={data.notShared} />
      </div>
      <div className={styles.even}>
        <div className={styles.stack}>
          <CycleCard patientId={patientId} state={of<CycleInsight>('state')[0]} {...common} />
          {of<ChangeInsight>('mcid').map((insight) => (
            <ChangeCard key={insight.id} insight={insight} {...common} />
          ))}
        </div>
        <div className={styles.stack}>
          {of<DriverInsight>('driver').map((insight) => (
            <DriverCard key={insight.id} insight={insight} {...common} />
          ))}
          {(network || edges.length > 0) && <NetworkCard network={network} edges={edges} {...common} />}
          {of<LevelInsight>('chart').map((insight) => (
            <LevelCard key={insight.id} insight={insight} {...common} />
          ))}
          {patterns.length === 0 && (
            <section className={styles.card}>
              <EmptyNotice title={t('patterns.empty.title')}>{t('patterns.empty.text')}</EmptyNotice>
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

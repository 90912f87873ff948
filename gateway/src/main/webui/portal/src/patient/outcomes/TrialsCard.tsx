import { Skeleton } from '@mantine/core';
import { named as said, type Trial } from '@touchstone/api';
import { EffectRange } from '@touchstone/charts';
import { usable, useTrials } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useLocale, useNamed, useT } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { Facts } from '../insights/Facts';
import { NotPart } from '../insights/InsightPanel';
import insightStyles from '../insights/insights.module.css';
import { Status } from '../insights/Status';
import styles from '../patient.module.css';
import { useRange } from '../patterns/cards';
import { usePracticeName } from '../usePracticeName';
import own from './outcomes.module.css';

/** The trials that the patient runs on their own: days with and without by the toss of a coin. */
export function TrialsCard({ patientId }: { patientId: string }) {
  const t = useT();
  const query = useTrials(patientId);
  const data = usable(query);
  return (
    <section className={`${styles.card} ${own.first}`} aria-labelledby="trials-title" aria-busy={query.isFetching}>
      <h2 id="trials-title">{t('trials.title')}</h2>
      {data ? (
        <>
          <p>{t('trials.lead')}</p>
          <NotPart notShared={data.notShared} />
          {data.trials?.length
            ? data.trials.map((trial) => <TrialResult key={trial.id} trial={trial} />)
            : !data.notShared?.length && <EmptyNotice title={t('trials.empty.title')}>{t('trials.empty.text')}</EmptyNotice>}
        </>
      ) : query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
      ) : (
        <Skeleton height={120} />
      )}
    </section>
  );
}

function TrialResult({ trial }: { trial: Trial }) {
  const t = useT();
  const named = useNamed();
  const range = useRange();
  const practiceName = usePracticeName();
  const { locale } = useLocale();
  const { day, points, number } = useFormat();
  const { result, followed } = trial;
  const outcome = named('outcome', trial.outcome);
  const known = typeof result.meanDifference === 'number' && typeof result.low95 === 'number' && typeof result.high95 === 'number';
  return (
    <article className={insightStyles.insight} data-trial={trial.id}>
      <header>
        <Status status={result.status} />
        <h3 className={own.trialName}>{t('trials.name', { practice: practiceName(trial.practice), outcome })}</h3>
      </header>
      <p className={insightStyles.note}>
        {t(`trials.${trial.status}`, { day: day(trial.startedOn), finished: trial.pairsFinished, planned: trial.pairsPlanned })}
      </p>
      <p className={insightStyles.sentence}>{said(result.sentence, trial.practice, practiceName(trial.practice))}</p>
      {known && (
        <EffectRange
          estimate={result.meanDifference!}
          low95={result.low95!}
          high95={result.high95!}
          label={t('trials.picture', {
            outcome,
            estimate: points(result.meanDifference!),
            low: points(result.low95!),
            high: points(result.high95!),
          })}
          leftMeans={t('effect.lower', { outcome })}
          rightMeans={t('effect.higher', { outcome })}
          locale={locale}
        />
      )}
      <Facts
        facts={[
          [t('trials.pairs'), result.pairs],
          [t('trials.difference'), known && t('effect.points', { value: points(result.meanDifference!) })],
          [t('effect.range95'), range(result.low95, result.high95)],
          [t('how.eValue'), typeof result.eValue === 'number' && number(result.eValue)],
          [t('trials.asAssigned'), followed.asAssigned],
          [t('trials.otherwise'), followed.otherwise],
          [t('trials.unknown'), followed.unknown],
          [t('how.method'), result.how && `${result.how.method} ${result.how.version}`],
        ]}
      />
    </article>
  );
}

import { Skeleton } from '@mantine/core';
import { usable } from '../../api/queries';
import { useT } from '../../i18n/i18n';
import { useInstruments } from '../../programs/queries';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import styles from '../patient.module.css';
import { NotShared } from '../together/NotShared';
import { usePatientRecord } from '../usePatientRecord';
import { InstrumentCard } from './InstrumentCard';
import type { InstrumentResponses } from './model';

/** The questionnaires that the patient answered and shares, each with every answer. */
export default function InstrumentsView({ patientId }: { patientId: string }) {
  const t = useT();
  const query = usePatientRecord<InstrumentResponses>(patientId, 'instrument-responses');
  const known = useInstruments();
  const data = usable(query);
  const instruments = usable(known)?.instruments;
  const error = (!data && query.error) || (!instruments && known.error);
  return (
    <div className={styles.even} aria-busy={query.isFetching}>
      {error ? (
        <section className={styles.card}>
          <ProblemNotice error={error} onRetry={() => void Promise.all([query.refetch(), known.refetch()])} ofPatient />
        </section>
      ) : !data || !instruments ? (
        <Skeleton height={320} />
      ) : (
        <>
          {data.notShared.length > 0 && (
            <section className={styles.card}>
              <NotShared categories={data.notShared} />
            </section>
          )}
          {data.items.length === 0 && data.notShared.length === 0 && (
            <section className={styles.card}>
              <EmptyNotice title={t('forms.none.title')}>{t('forms.none.text')}</EmptyNotice>
            </section>
          )}
          {instruments
            .map((instrument) => ({ instrument, responses: data.items.filter((each) => each.instrument === instrument.code) }))
            .filter(({ responses }) => responses.length > 0)
            .map(({ instrument, responses }) => (
              <InstrumentCard key={instrument.code} instrument={instrument} responses={responses} />
            ))}
        </>
      )}
    </div>
  );
}

import { usable, usePathway } from '../../api/queries';
import { useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { Facts } from '../insights/Facts';
import { NotPart } from '../insights/InsightPanel';
import styles from '../patient.module.css';
import own from './outcomes.module.css';

/** Which way of beginning was offered and which one the patient chose; what they answered stays with them. */
export function PathwayCard({ patientId }: { patientId: string }) {
  const t = useT();
  const query = usePathway(patientId);
  const data = usable(query);
  if (!data && !query.error) return null;
  return (
    <section className={`${styles.card} ${own.first}`} aria-labelledby="pathway-title">
      <h2 id="pathway-title">{t('pathway.title')}</h2>
      {data ? (
        <>
          <NotPart notShared={data.notShared} />
          {!data.notShared?.length && (
            <>
              <p>{data.sentence}</p>
              <Facts
                facts={[
                  [t('pathway.offered'), t(`pathway.${data.offered}`)],
                  [t('pathway.chosen'), t(data.chosen ? `pathway.${data.chosen}` : 'pathway.open')],
                  [t('how.method'), data.how && `${data.how.method} ${data.how.version}`],
                  [t('how.days'), data.how?.daysUsed],
                ]}
              />
              <p className={own.private}>{t('pathway.private')}</p>
            </>
          )}
        </>
      ) : (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
      )}
    </section>
  );
}

import { Skeleton } from '@mantine/core';
import type { PatientEnrolments } from '@touchstone/api';
import { usable } from '../../api/queries';
import editing from '../../content/editing/editing.module.css';
import { useText } from '../../content/useText';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import styles from '../patient.module.css';
import { usePatientRecord } from '../usePatientRecord';
import { CurrentCourse } from './CurrentCourse';
import { Enrol } from './Enrol';

/** The programme that the patient takes part in, or the way to enrol them; then what came before. */
export default function CourseView({ patientId }: { patientId: string }) {
  const t = useT();
  const text = useText();
  const { day } = useFormat();
  const query = usePatientRecord<PatientEnrolments>(patientId, 'enrolments');
  const data = usable(query);
  const running = data?.items.find((each) => each.status === 'active' || each.status === 'paused');
  const ended = data?.items.filter((each) => each !== running) ?? [];
  return (
    <div className={styles.even} aria-busy={query.isFetching}>
      {data ? (
        <>
          <div className={styles.stack}>
            {running ? <CurrentCourse patientId={patientId} enrolment={running} /> : <Enrol patientId={patientId} />}
          </div>
          <section className={`${styles.card} ${editing.form}`} aria-labelledby="ended-title">
            <h2 id="ended-title">{t('course.ended')}</h2>
            {ended.length === 0 ? (
              <p className={editing.hint}>{t('course.ended.none')}</p>
            ) : (
              <table>
                <caption className="vh">{t('course.ended')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('programs.programme')}</th>
                    <th scope="col">{t('catalogue.version')}</th>
                    <th scope="col">{t('course.period')}</th>
                    <th scope="col">{t('catalogue.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {ended.map((each) => (
                    <tr key={each.id}>
                      <th scope="row">{text(each.title)}</th>
                      <td>{each.version}</td>
                      <td>
                        {t('timeline.period', { from: day(each.startsOn), to: each.endedOn ? day(each.endedOn) : '…' })}
                      </td>
                      <td>{t(`course.status.${each.status}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        </>
      ) : query.error ? (
        <section className={styles.card}>
          <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
        </section>
      ) : (
        <Skeleton height={320} />
      )}
    </div>
  );
}

import { Button, Group } from '@mantine/core';
import type { PatientEnrolment } from '@touchstone/api';
import { useState } from 'react';
import { useApi } from '../../api/queries';
import { Dialog } from '../../content/editing/Dialog';
import editing from '../../content/editing/editing.module.css';
import { useText } from '../../content/useText';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { ItemList } from '../../programs/WeekList';
import { Facts } from '../insights/Facts';
import styles from '../patient.module.css';
import { recordPath } from '../usePatientRecord';
import { CourseProblem } from './CourseProblem';
import { Tailoring } from './Tailoring';
import { useCourseChange } from './useCourseChange';

type Step = 'pause' | 'resume' | 'stop';

/** Where the patient is in their programme, and what the clinic can do with it. */
export function CurrentCourse({ patientId, enrolment }: { patientId: string; enrolment: PatientEnrolment }) {
  const t = useT();
  const text = useText();
  const api = useApi();
  const { day } = useFormat();
  const [asked, setAsked] = useState(false);
  const [tailoring, setTailoring] = useState(false);
  const path = `${recordPath(patientId, 'enrolments')}/${encodeURIComponent(enrolment.id)}`;
  const step = useCourseChange(patientId, (which: Step) => api.post<PatientEnrolment>(`${path}/${which}`));
  const paused = enrolment.status === 'paused';
  const { currentWeek } = enrolment;
  const since = enrolment.pauses.at(-1);
  return (
    <section className={`${styles.card} ${editing.form}`} aria-labelledby="course-title">
      <h2 id="course-title">{text(enrolment.title)}</h2>
      <p role="status">
        {paused
          ? t('course.paused', { day: since ? day(since.from) : '' })
          : currentWeek
            ? t('course.inWeek', { week: currentWeek.number, weeks: enrolment.weeks })
            : t('course.notBegun', { day: day(enrolment.startsOn) })}
      </p>
      <Facts
        facts={[
          [t('catalogue.version'), String(enrolment.version)],
          [t('course.startsOn'), day(enrolment.startsOn)],
          [t('course.day'), enrolment.day && t('course.dayOf', { day: enrolment.day, days: enrolment.weeks * 7 })],
          [t('course.lastDay'), enrolment.lastDay && day(enrolment.lastDay)],
          [t('course.tailored'), enrolment.tailoring.length > 0 && t('course.tailoredCount', { count: enrolment.tailoring.length })],
        ]}
      />
      <p className={editing.hint}>{t('course.keepsVersion', { version: enrolment.version })}</p>
      <Group gap="sm">
        <Button mih={44} loading={step.isPending && step.variables !== 'stop'} onClick={() => step.mutate(paused ? 'resume' : 'pause')}>
          {t(paused ? 'course.resume' : 'course.pause')}
        </Button>
        <Button variant="default" mih={44} aria-expanded={tailoring} onClick={() => setTailoring((open) => !open)}>
          {t('course.tailor')}
        </Button>
        <Button variant="default" mih={44} onClick={() => setAsked(true)}>
          {t('course.stop')}
        </Button>
      </Group>
      <CourseProblem error={step.error} />
      {tailoring && <Tailoring patientId={patientId} enrolment={enrolment} onDone={() => setTailoring(false)} />}
      {currentWeek && (
        <>
          <h3>
            {t('programs.week', { week: currentWeek.number })}: {text(currentWeek.title)}
          </h3>
          {currentWeek.items.length > 0 ? <ItemList items={currentWeek.items} /> : <p>{t('course.nothing')}</p>}
        </>
      )}
      {asked && (
        <Dialog
          title={t('course.stop.title')}
          confirm={t('course.stop.confirm')}
          busy={step.isPending}
          onConfirm={() => step.mutate('stop', { onSettled: () => setAsked(false) })}
          onClose={() => setAsked(false)}
        >
          <p>{t('course.stop.text')}</p>
        </Dialog>
      )}
    </section>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { PatientEnrolment } from '@touchstone/api';
import { useMemo, useState } from 'react';
import { usable, useApi, useProgrammes } from '../../api/queries';
import editing from '../../content/editing/editing.module.css';
import { useFault, WithFaults, fieldId } from '../../content/editing/problems';
import { useText } from '../../content/useText';
import { today } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import styles from '../patient.module.css';
import { recordPath } from '../usePatientRecord';
import { CourseProblem } from './CourseProblem';
import { useCourseChange } from './useCourseChange';

interface Wanted {
  programme: string;
  startsOn: string;
  zone: string;
}

/** Enrols the patient in the newest version of a programme. */
export function Enrol({ patientId }: { patientId: string }) {
  const t = useT();
  const api = useApi();
  const query = useProgrammes();
  const programmes = usable(query)?.programmes;
  // Made once, so that a second press after a lost answer enrols once.
  const [id] = useState(() => crypto.randomUUID());
  const [wanted, setWanted] = useState<Wanted>(() => ({
    programme: '',
    startsOn: today(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  }));
  const enrol = useCourseChange(patientId, (body: Wanted) =>
    api.put<PatientEnrolment>(`${recordPath(patientId, 'enrolments')}/${id}`, { body }),
  );
  return (
    <section className={`${styles.card} ${editing.form}`} aria-labelledby="enrol-title">
      <h2 id="enrol-title">{t('course.enrol')}</h2>
      {!programmes && query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {programmes?.length === 0 && <EmptyNotice title={t('programs.none.title')}>{t('programs.none.text')}</EmptyNotice>}
      {programmes && programmes.length > 0 && (
        <WithFaults error={enrol.error}>
          <form
            className={editing.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              enrol.mutate(wanted);
            }}
          >
            <Fields wanted={wanted} onChange={setWanted} programmes={programmes} />
            <CourseProblem error={enrol.error} />
            <Button type="submit" mih={44} style={{ justifySelf: 'start' }} loading={enrol.isPending} disabled={wanted.programme === ''}>
              {t('course.enrol.button')}
            </Button>
          </form>
        </WithFaults>
      )}
    </section>
  );
}

interface FieldsProps {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  programmes: { code: string; version: number; length: number; title: { en: string; es: string }; summary: { en: string; es: string } }[];
}

function Fields({ wanted, onChange, programmes }: FieldsProps) {
  const t = useT();
  const text = useText();
  const chosen = programmes.find((each) => each.code === wanted.programme);
  const zones = useMemo(() => [...new Set(['UTC', wanted.zone, ...Intl.supportedValuesOf('timeZone')])].toSorted(), [wanted.zone]);
  const faults = { programme: useFault('programme'), startsOn: useFault('startsOn'), zone: useFault('zone') };
  return (
    <>
      <NativeSelect
        id={fieldId('programme')}
        label={t('programs.programme')}
        value={wanted.programme}
        error={faults.programme}
        onChange={(event) => onChange({ ...wanted, programme: event.currentTarget.value })}
        data={[
          { value: '', label: t('programs.add.choose') },
          ...programmes.map((each) => ({
            value: each.code,
            label: t('course.choice', { title: text(each.title), version: each.version, weeks: each.length }),
          })),
        ]}
      />
      {chosen && <p className={editing.hint}>{text(chosen.summary)}</p>}
      <div className={editing.grid}>
        <TextInput
          id={fieldId('startsOn')}
          type="date"
          label={t('course.startsOn')}
          value={wanted.startsOn}
          error={faults.startsOn}
          onChange={(event) => onChange({ ...wanted, startsOn: event.currentTarget.value })}
        />
        <NativeSelect
          id={fieldId('zone')}
          label={t('course.zone')}
          description={t('course.zone.hint')}
          value={wanted.zone}
          error={faults.zone}
          data={zones}
          onChange={(event) => onChange({ ...wanted, zone: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

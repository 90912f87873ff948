import { Button, Group, NativeSelect, Skeleton } from '@mantine/core';
import type { ItemChange, PatientEnrolment, ProgrammeItem } from '@touchstone/api';
import { useState } from 'react';
import { usable, useApi } from '../../api/queries';
import editing from '../../content/editing/editing.module.css';
import { FaultList, useFaultWords, violationsOf } from '../../content/editing/problems';
import { useText } from '../../content/useText';
import { useT } from '../../i18n/i18n';
import { refers } from '../../programs/model';
import { useProgramme } from '../../programs/queries';
import { useItemNames } from '../../programs/useItemNames';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { recordPath } from '../usePatientRecord';
import { CourseProblem } from './CourseProblem';
import { useCourseChange } from './useCourseChange';

const AS_IS = '';
const LEFT_OUT = '-';

/** Each item of the patient's own version: as it is, left out, or swapped with another of its kind. */
export function Tailoring({ patientId, enrolment, onDone }: { patientId: string; enrolment: PatientEnrolment; onDone: () => void }) {
  const t = useT();
  const text = useText();
  const api = useApi();
  const words = useFaultWords();
  const { nameOf, offers } = useItemNames();
  const query = useProgramme(enrolment.programme, enrolment.version);
  const programme = usable(query);
  const [changes, setChanges] = useState<ItemChange[]>(enrolment.tailoring);
  const save = useCourseChange(patientId, (wanted: ItemChange[]) =>
    api.put<PatientEnrolment>(`${recordPath(patientId, 'enrolments')}/${encodeURIComponent(enrolment.id)}/tailoring`, {
      body: { changes: wanted },
    }),
  );
  const faults = violationsOf(save.error);

  if (!programme) {
    return query.error ? <ProblemNotice error={query.error} onRetry={() => void query.refetch()} /> : <Skeleton height={160} />;
  }
  const valueOf = (item: ProgrammeItem) => {
    const change = changes.find((each) => each.item === item.id);
    return change ? (change.instead ?? LEFT_OUT) : AS_IS;
  };
  const set = (item: ProgrammeItem, value: string) =>
    setChanges((before) => {
      const others = before.filter((each) => each.item !== item.id);
      if (value === AS_IS) return others;
      return [...others, value === LEFT_OUT ? { item: item.id } : { item: item.id, instead: value }];
    });
  const faultOf = (item: ProgrammeItem) => {
    const at = changes.findIndex((each) => each.item === item.id);
    const found = faults.find((fault) => at >= 0 && fault.field.startsWith(`changes[${at}]`));
    return found && words(found.message);
  };
  return (
    <form
      className={editing.form}
      aria-label={t('course.tailor')}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(changes, { onSuccess: onDone });
      }}
    >
      <p className={editing.hint}>{t('course.tailor.hint')}</p>
      <FaultList violations={faults} />
      {programme.weeks.map((week, i) => (
        <details key={i} className={editing.fold} open={i + 1 === (enrolment.currentWeek?.number ?? 1)}>
          <summary>
            {t('programs.week', { week: i + 1 })}: {text(week.title)}
          </summary>
          <div className={editing.wide}>
            {week.items.map((item) => (
              <NativeSelect
                key={item.id}
                label={nameOf(item.kind, item.code)}
                description={t(`item.kind.${item.kind}`)}
                value={valueOf(item)}
                error={faultOf(item)}
                onChange={(event) => set(item, event.currentTarget.value)}
                data={[
                  { value: AS_IS, label: t('course.asIs') },
                  { value: LEFT_OUT, label: t('course.leftOut') },
                  ...(refers(item.kind)
                    ? (offers[item.kind] ?? [])
                        .filter((offer) => offer.value !== item.code)
                        .map((offer) => ({ value: offer.value, label: t('course.instead', { name: offer.label }) }))
                    : []),
                ]}
              />
            ))}
          </div>
        </details>
      ))}
      <CourseProblem error={save.error} />
      <Group gap="sm">
        <Button variant="default" mih={44} onClick={onDone}>
          {t('edit.back')}
        </Button>
        <Button type="submit" mih={44} loading={save.isPending}>
          {t('course.tailor.save')}
        </Button>
      </Group>
    </form>
  );
}

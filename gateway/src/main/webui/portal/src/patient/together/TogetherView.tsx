import { Skeleton } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useCallback } from 'react';
import { usable } from '../../api/queries';
import editing from '../../content/editing/editing.module.css';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { EmptyNotice } from '../../shell/EmptyNotice';
import { ProblemNotice } from '../../shell/ProblemNotice';
import styles from '../patient.module.css';
import { usePatientRecord } from '../usePatientRecord';
import { usePracticeName } from '../usePracticeName';
import { COLUMNS, mondayOf, type ClinicCheckIns, type ClinicMenu, type ClinicMenuItem } from './model';
import { NotShared } from './NotShared';

/** The menu and the weekly check-ins, as far as the patient shares them. */
export default function TogetherView({ patientId }: { patientId: string }) {
  return (
    <div className={styles.even}>
      <Menu patientId={patientId} />
      <CheckIns patientId={patientId} />
    </div>
  );
}

function Menu({ patientId }: { patientId: string }) {
  const t = useT();
  const practiceName = usePracticeName();
  const query = usePatientRecord<ClinicMenu>(patientId, 'menu');
  const data = usable(query);
  const kept = data?.notShared ?? [];
  const nameOf = useCallback(
    (item: ClinicMenuItem) => item.title || (item.practice ? practiceName(item.practice) : t('together.unnamed')),
    [practiceName, t],
  );
  return (
    <section className={`${styles.card} ${editing.form}`} aria-labelledby="menu-title" aria-busy={query.isFetching}>
      <h2 id="menu-title">{data?.name || t('together.menu')}</h2>
      {data ? (
        <>
          <NotShared categories={kept} />
          {kept.length === 0 && data.items.length === 0 && (
            <EmptyNotice title={t('together.menu.none.title')}>{t('together.menu.none.text')}</EmptyNotice>
          )}
          {COLUMNS.map((column) => {
            const items = data.items.filter((item) => item.column === column);
            return (
              items.length > 0 && (
                <table key={column}>
                  <caption>{t(`practice.kind.${column}`)}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('together.item')}</th>
                      <th scope="col">{t('together.possible')}</th>
                      <th scope="col">{t('field.energy')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((item) => (
                      <tr key={item.id}>
                        <th scope="row">
                          {nameOf(item)}
                          {item.place && <span className={editing.hint}> {item.place}</span>}
                        </th>
                        <td>{t('together.atPain', { pain: item.possibleAtPain })}</td>
                        <td>{t(`practice.energy.${item.effort as 1 | 2 | 3}`)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )
            );
          })}
          {kept.length === 0 && <p className={editing.hint}>{t('together.menu.note')}</p>}
        </>
      ) : query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
      ) : (
        <Skeleton height={200} />
      )}
    </section>
  );
}

function CheckIns({ patientId }: { patientId: string }) {
  const t = useT();
  const { day, number } = useFormat();
  const query = usePatientRecord<ClinicCheckIns>(patientId, 'check-ins');
  const data = usable(query);
  const kept = data?.notShared.includes('check-ins') ?? false;
  return (
    <section className={`${styles.card} ${editing.form}`} aria-labelledby="check-ins-title" aria-busy={query.isFetching}>
      <h2 id="check-ins-title">{t('together.checkIns')}</h2>
      {data ? (
        <>
          <NotShared categories={data.notShared} />
          {!kept && data.checkIns.length === 0 && (
            <EmptyNotice title={t('together.checkIns.none.title')}>{t('together.checkIns.none.text')}</EmptyNotice>
          )}
          {data.checkIns.map((each) => (
            <article key={each.week} className={editing.week}>
              <h3>{t('together.weekOf', { day: day(mondayOf(each.week)) })}</h3>
              {each.askForCall && (
                <p className={editing.tag} data-kind="retired">
                  <IconPhone size={14} aria-hidden />
                  {t('together.call')}
                </p>
              )}
              <dl>
                {typeof each.feeling === 'number' && <Said name={t('together.feeling')} words={t('together.of10', { value: number(each.feeling) })} />}
                {each.worked && <Said name={t('together.worked')} words={each.worked} />}
                {each.adjust && <Said name={t('together.adjust')} words={each.adjust} />}
              </dl>
            </article>
          ))}
          {!kept && <p className={editing.hint}>{t('together.checkIns.note')}</p>}
        </>
      ) : query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
      ) : (
        <Skeleton height={200} />
      )}
    </section>
  );
}

function Said({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

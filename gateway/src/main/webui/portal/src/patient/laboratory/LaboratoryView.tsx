import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, usable } from '../../api/queries';
import { Dialog } from '../../content/editing/Dialog';
import editing from '../../content/editing/editing.module.css';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import styles from '../patient.module.css';
import { recordKey, recordPath, usePatientRecord } from '../usePatientRecord';
import { CODES, unitWords, type LaboratoryCode, type LaboratoryValue, type LaboratoryValues } from './model';
import { ValueForm } from './ValueForm';
import { ValuePlot } from './ValuePlot';

/** What the laboratory measured: entered, corrected and removed by the clinic, seen by the patient too. */
export default function LaboratoryView({ patientId }: { patientId: string }) {
  const t = useT();
  const query = usePatientRecord<LaboratoryValues>(patientId, 'laboratory-values');
  const data = usable(query);
  const [edited, setEdited] = useState<LaboratoryValue | null>(null);
  return (
    <div className={styles.even} aria-busy={query.isFetching}>
      <div className={styles.stack}>
        {data ? (
          CODES.map((code) => (
            <Values
              key={code}
              patientId={patientId}
              code={code}
              values={data.items.filter((value) => value.code === code)}
              onEdit={setEdited}
            />
          ))
        ) : query.error ? (
          <section className={styles.card}>
            <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
          </section>
        ) : (
          <Skeleton height={320} />
        )}
      </div>
      {data && (
        <section className={`${styles.card} ${editing.form}`} aria-labelledby="value-title">
          <h2 id="value-title">{t(edited ? 'lab.correct' : 'lab.enter')}</h2>
          <p className={editing.hint}>{t('lab.seen')}</p>
          <ValueForm key={edited?.id ?? ''} patientId={patientId} edited={edited} onDone={() => setEdited(null)} />
        </section>
      )}
    </div>
  );
}

interface ValuesProps {
  patientId: string;
  code: LaboratoryCode;
  /** By day. */
  values: LaboratoryValue[];
  onEdit: (value: LaboratoryValue) => void;
}

/** One measure: a sentence, the picture, and the table that also corrects and removes. */
function Values({ patientId, code, values, onEdit }: ValuesProps) {
  const t = useT();
  const { day, precise: exact } = useFormat();
  const [removed, setRemoved] = useState<LaboratoryValue | null>(null);
  const name = t(`lab.${code}`);
  const last = values.at(-1);
  return (
    <section className={`${styles.card} ${editing.form}`} aria-labelledby={`lab-${code}`}>
      <h2 id={`lab-${code}`}>{name}</h2>
      {last ? (
        <>
          <p>
            {t('lab.sentence', {
              count: values.length,
              from: day(values[0]!.takenOn),
              to: day(last.takenOn),
              last: exact(last.value),
              low: exact(Math.min(...values.map((value) => value.value))),
              high: exact(Math.max(...values.map((value) => value.value))),
              unit: unitWords(last.unit),
            })}
          </p>
          <ValuePlot name={name} values={values} />
          <p className={editing.hint}>{t('lab.noRange')}</p>
          <table>
            <caption className="vh">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{t('lab.takenOn')}</th>
                <th scope="col">{t('lab.value')}</th>
                <th scope="col">{t('lab.change')}</th>
              </tr>
            </thead>
            <tbody>
              {values.toReversed().map((value) => (
                <tr key={value.id}>
                  <th scope="row">{day(value.takenOn)}</th>
                  <td>
                    {exact(value.value)} {unitWords(value.unit)}
                    {value.revision > 1 && <span className={editing.hint}> {t('lab.corrected', { day: day(value.changedAt.slice(0, 10)) })}</span>}
                  </td>
                  <td>
                    <Button variant="subtle" mih={44} px="xs" onClick={() => onEdit(value)}>
                      {t('lab.edit')}
                      <span className="vh">
                        {' '}
                        {name}, {day(value.takenOn)}
                      </span>
                    </Button>
                    <Button variant="subtle" mih={44} px="xs" onClick={() => setRemoved(value)}>
                      {t('lab.remove')}
                      <span className="vh">
                        {' '}
                        {name}, {day(value.takenOn)}
                      </span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p className={editing.hint}>{t('lab.none')}</p>
      )}
      {removed && <Remove patientId={patientId} value={removed} onClose={() => setRemoved(null)} />}
    </section>
  );
}

function Remove({ patientId, value, onClose }: { patientId: string; value: LaboratoryValue; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const client = useQueryClient();
  const { day, precise: exact } = useFormat();
  const remove = useMutation({
    mutationFn: () => api.delete(`${recordPath(patientId, 'laboratory-values')}/${value.id}`),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: recordKey(patientId, 'laboratory-values') });
      onClose();
    },
  });
  return (
    <Dialog
      title={t('lab.remove.title')}
      confirm={t('lab.remove')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p>
        {t('lab.remove.text', { name: t(`lab.${value.code}`), value: exact(value.value), unit: unitWords(value.unit), day: day(value.takenOn) })}
      </p>
      {remove.error && <ProblemNotice error={remove.error} ofPatient />}
    </Dialog>
  );
}

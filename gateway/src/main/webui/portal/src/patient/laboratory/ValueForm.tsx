import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/queries';
import editing from '../../content/editing/editing.module.css';
import { fieldId, isProblem, useFault, violationsOf, WithFaults } from '../../content/editing/problems';
import { today, useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { recordKey, recordPath } from '../usePatientRecord';
import { CODES, typed, UNITS, unitWords, type LaboratoryCode, type LaboratoryValue } from './model';

interface Props {
  patientId: string;
  /** The value to correct; null: a new one. */
  edited: LaboratoryValue | null;
  onDone: () => void;
}

interface Written {
  code: LaboratoryCode;
  takenOn: string;
  value: string;
}

/** Enters a value, or corrects one; what could not be sent stays in the form. */
export function ValueForm({ patientId, edited, onDone }: Props) {
  const t = useT();
  const api = useApi();
  const client = useQueryClient();
  const { precise, day } = useFormat();
  // Stays until the value is in, so that a second press after a lost answer enters it once.
  const [id, setId] = useState(() => edited?.id ?? crypto.randomUUID());
  const [written, setWritten] = useState<Written>(() =>
    edited
      ? { code: edited.code, takenOn: edited.takenOn, value: String(edited.value) }
      : { code: 'crp', takenOn: today(), value: '' },
  );
  const [said, setSaid] = useState('');
  const key = recordKey(patientId, 'laboratory-values');
  const enter = useMutation({
    mutationFn: () =>
      api.put<LaboratoryValue>(`${recordPath(patientId, 'laboratory-values')}/${id}`, {
        query: { revision: edited?.revision },
        body: { takenOn: written.takenOn || null, code: written.code, value: typed(written.value), unit: UNITS[written.code] },
      }),
    onMutate: () => setSaid(''),
    onSuccess: async (value) => {
      await client.invalidateQueries({ queryKey: key });
      if (edited) {
        onDone();
        return;
      }
      setSaid(t('lab.entered', { name: t(`lab.${value.code}`), value: precise(value.value), unit: unitWords(value.unit), day: day(value.takenOn) }));
      setWritten((before) => ({ ...before, value: '' }));
      setId(crypto.randomUUID());
    },
    onError: (error) => void (isProblem(error, 'revision-conflict') && client.invalidateQueries({ queryKey: key })),
  });
  const conflict = isProblem(enter.error, 'revision-conflict') || isProblem(enter.error, 'entry-deleted');
  return (
    <WithFaults error={enter.error}>
      <form
        className={editing.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          enter.mutate();
        }}
      >
        <Fields written={written} onChange={setWritten} focus={edited !== null} />
        {conflict ? (
          <p className={editing.notice} data-kind="review" role="alert">
            {t('lab.conflict')}
          </p>
        ) : (
          enter.error && violationsOf(enter.error).length === 0 && <ProblemNotice error={enter.error} ofPatient />
        )}
        <Group gap="sm">
          {edited && (
            <Button variant="default" mih={44} onClick={onDone}>
              {t('edit.back')}
            </Button>
          )}
          <Button type="submit" mih={44} loading={enter.isPending}>
            {t(edited ? 'lab.correct.button' : 'lab.enter.button')}
          </Button>
        </Group>
        <p role="status">{said}</p>
      </form>
    </WithFaults>
  );
}

interface FieldsProps {
  written: Written;
  onChange: (written: Written) => void;
  /** Whether the value takes the focus: it was asked for by a button elsewhere. */
  focus: boolean;
}

function Fields({ written, onChange, focus }: FieldsProps) {
  const t = useT();
  const value = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) value.current?.focus();
  }, [focus]);
  return (
    <div className={editing.grid}>
      <NativeSelect
        id={fieldId('code')}
        label={t('lab.what')}
        value={written.code}
        error={useFault('code')}
        data={CODES.map((code) => ({ value: code, label: t(`lab.${code}`) }))}
        onChange={(event) => onChange({ ...written, code: event.currentTarget.value as LaboratoryCode })}
      />
      <TextInput
        id={fieldId('takenOn')}
        type="date"
        label={t('lab.takenOn')}
        value={written.takenOn}
        error={useFault('takenOn')}
        onChange={(event) => onChange({ ...written, takenOn: event.currentTarget.value })}
      />
      <TextInput
        ref={value}
        id={fieldId('value')}
        label={t('lab.valueIn', { unit: unitWords(UNITS[written.code]) })}
        inputMode="decimal"
        autoComplete="off"
        value={written.value}
        error={useFault('value')}
        onChange={(event) => onChange({ ...written, value: event.currentTarget.value })}
      />
    </div>
  );
}

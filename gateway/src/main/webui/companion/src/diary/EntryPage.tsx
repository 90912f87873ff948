import { useState, type FormEvent } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useEntries, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import type { Entry, Values } from '../data/types';
import { useText } from '../i18n/language';
import { MoodScaleFields } from '../log/MoodScaleFields';
import { LONGEST_NOTE } from '../log/MoreDetail';
import { MoodChoice } from '../log/MoodChoice';
import { WhenFields } from '../log/When';
import { happened } from '../log/when';
import { COMPANY } from '../practice/catalogue';
import { Choice, Scale, Switch } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { entryText } from './text';
import { DAYS } from './useDiary';

/** One entry of the diary, to change it or to settle what the server did not take. */
export default function EntryPage() {
  const t = useText();
  const { id } = useParams();
  const entries = useEntries();
  useTitle('entry.title');
  if (!entries) return <h1 className={styles.h1}>{t('entry.title')}</h1>;
  const entry = entries.find((candidate) => candidate.id === id);
  // Settled or deleted in the meantime.
  if (!entry) return <Navigate to="/diary" replace />;
  return (
    <>
      <h1 className={styles.h1}>{t('entry.title')}</h1>
      {entry.trouble && <Settle entry={entry} />}
      <Form key={entry.id} entry={entry} />
    </>
  );
}

/** The server has something else, or does not take this: the person decides. */
function Settle({ entry }: { entry: Entry }) {
  const t = useText();
  const navigate = useNavigate();
  const { queue, sync, send } = usePerson();
  const [today] = useState(() => Date.now());
  const trouble = entry.trouble;
  if (!trouble) return null;
  if (trouble.reason === 'refused') return <p className={`${styles.status} ${styles.look}`}>{t('entry.refused')}</p>;
  const keepMine = async () => {
    await queue.keepMine(entry.id);
    send();
    await navigate('/diary');
  };
  const keepOther = async () => {
    await queue.keepOther(entry.id);
    const day = (offset: number) => new Date(today + offset * 86_400_000).toISOString().slice(0, 10);
    await navigate('/diary');
    await sync.pull(day(-DAYS), day(1)).catch(() => undefined);
  };
  return (
    <div className={`${styles.status} ${styles.look}`}>
      <span>{t(trouble.revision === null ? 'entry.gone' : 'entry.conflict')}</span>
      <button type="button" className={styles.btn2} onClick={() => void keepMine()}>
        {t('entry.keepMine')}
      </button>
      <button type="button" className={styles.btn2} onClick={() => void keepOther()}>
        {t(trouble.revision === null ? 'entry.letGo' : 'entry.keepOther')}
      </button>
    </div>
  );
}

function Form({ entry }: { entry: Entry }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { queue, send } = usePerson();
  const [values, setValues] = useState<Values>(entry.values);
  const set = (change: Partial<Values>) => setValues((now) => ({ ...now, ...change }) as Values);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await queue.edit(entry.kind, entry.id, values);
      send();
      const before = entry.values;
      toast({ text: t('entry.saved'), undo: () => void queue.edit(entry.kind, entry.id, before).then(send) });
      await navigate('/diary');
    } catch {
      toast({ text: t('log.notSaved') });
    }
  };
  const remove = async () => {
    await queue.remove(entry.id);
    send();
    toast({ text: t('diary.deleted'), undo: () => void queue.restore(entry.kind, entry.id, entry.values).then(send) });
    await navigate('/diary');
  };
  const shown = { ...entry, values } as Entry;
  return (
    <form className={styles.card} onSubmit={(event) => void save(event)}>
      <Fields entry={shown} set={set} />
      <WhenFields at={new Date(values.at)} onChange={(at) => set(happened(at))} />
      <button type="submit" className={styles.btn}>
        {t('save')}
      </button>
      <button type="button" className={styles.quiet} onClick={() => void remove()}>
        {t('entry.delete')}
      </button>
    </form>
  );
}

interface FieldsProps {
  entry: Entry;
  set: (change: Partial<Values>) => void;
}

function Fields({ entry, set }: FieldsProps) {
  const t = useText();
  if (entry.kind === 'pain-entries') {
    const { values } = entry;
    return (
      <>
        <Scale ramp legend={t('entry.painWas')} low={t('log.none')} high={t('log.worst')} value={values.intensity} onChange={(intensity) => set({ intensity })} />
        <details className={styles.details} open={typeof values.worst === 'number' || typeof values.least === 'number'}>
          <summary>{t('entry.morePain')}</summary>
          <div>
            <Scale legend={t('entry.worst')} low={t('log.none')} high={t('log.worst')} value={values.worst} onChange={(worst) => set({ worst })} />
            <Scale legend={t('entry.least')} low={t('log.none')} high={t('log.worst')} value={values.least} onChange={(least) => set({ least })} />
            <Scale
              legend={t('entry.interference')}
              low={t('scale.notAtAll')}
              high={t('scale.veryMuch')}
              value={values.interference}
              onChange={(interference) => set({ interference })}
            />
          </div>
        </details>
        <NoteField value={values.note} onChange={(note) => set({ note })} />
      </>
    );
  }
  if (entry.kind === 'mood-entries') {
    const { values } = entry;
    return (
      <>
        <MoodChoice legend={t('entry.moodWas')} value={values.mood} onChange={(mood) => set({ mood })} />
        <Choice
          legend={t('log.connectedThen')}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('notThisTime') },
          ]}
          value={values.connectedToday}
          onChange={(connectedToday) => set({ connectedToday })}
        />
        <MoodScaleFields values={values} onChange={set} />
      </>
    );
  }
  // Answers of a questionnaire belong to their moment: kept or deleted, not changed.
  if (entry.kind === 'instrument-responses') return <p className={styles.lead}>{entryText(entry, t, () => '')}</p>;
  const { values } = entry;
  return (
    <>
      <label className={styles.field}>
        {t('practice.minutes')}
        <input
          type="number"
          inputMode="decimal"
          className={styles.input}
          required
          min={0.0001}
          max={1440}
          step="any"
          value={Math.round(values.minutes * 10_000) / 10_000}
          onChange={(event) => {
            if (event.target.valueAsNumber > 0) set({ minutes: event.target.valueAsNumber });
          }}
        />
      </label>
      <Choice
        legend={t('practice.with')}
        options={COMPANY.map(({ value, label }) => ({ value, label: t(label) }))}
        value={values.with}
        onChange={(company) => set({ with: company })}
      />
      <Scale
        legend={t('practice.helpful')}
        low={t('scale.notAtAll')}
        high={t('scale.veryMuch')}
        value={values.helpfulness}
        onChange={(helpfulness) => set({ helpfulness })}
      />
      <Switch label={t('practice.private')} hint={t('practice.privateHint')} checked={values.private ?? false} onChange={(isPrivate) => set({ private: isPrivate })} />
      <NoteField value={values.note} onChange={(note) => set({ note })} />
    </>
  );
}

function NoteField({ value, onChange }: { value: string | null | undefined; onChange: (value: string) => void }) {
  const t = useText();
  return (
    <label className={styles.field}>
      {t('log.note')}
      <small>{t('log.noteHint')}</small>
      <textarea className={styles.input} maxLength={LONGEST_NOTE} value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

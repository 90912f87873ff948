import { useEffect, useEffectEvent, useState } from 'react';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { MoodScaleFields } from './MoodScaleFields';
import type { Draft } from './draft';

/** A note is saved when the typing pauses. */
const PAUSE = 800;
export const LONGEST_NOTE = 2_000;

interface MoreDetailProps {
  draft: Draft;
  onChange: (next: (draft: Draft) => Draft) => void;
}

/** What can be added on a better day. */
export default function MoreDetail({ draft, onChange }: MoreDetailProps) {
  return (
    <>
      {draft.pain.intensity !== undefined && (
        <Note value={draft.pain.note ?? ''} onChange={(note) => onChange((now) => ({ ...now, pain: { ...now.pain, note } }))} />
      )}
      <MoodScaleFields values={draft.mood} onChange={(change) => onChange((now) => ({ ...now, mood: { ...now.mood, ...change } }))} />
    </>
  );
}

function Note({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText();
  const [text, setText] = useState(value);
  const save = useEffectEvent(() => {
    if (text !== value) onChange(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => save(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className={styles.field}>
      {t('log.note')}
      <small>{t('log.noteHint')}</small>
      <textarea
        className={styles.input}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text !== value) onChange(text);
        }}
      />
    </label>
  );
}

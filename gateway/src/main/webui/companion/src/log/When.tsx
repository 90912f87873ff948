import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n/language';
import { Choice } from '../ui/fields';
import styles from '../ui/ui.module.css';
import { earliestDate, fromFields, placed, toFields } from './when';

type Place = 'now' | 'earlier' | 'yesterday' | 'other';

interface WhenProps {
  /** `null` is now. */
  at: Date | null;
  onChange: (at: Date | null) => void;
}

/** The chip that dates an entry back. */
export function When({ at, onChange }: WhenProps) {
  const t = useText();
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<Place>('now');
  if (!open) {
    return (
      <button type="button" className={styles.quiet} aria-expanded={false} onClick={() => setOpen(true)}>
        <IconClock aria-hidden size={20} />
        {at ? intl.formatDate(at, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }) : t('when.other')}
      </button>
    );
  }
  const choose = (next: Place) => {
    setPlace(next);
    const now = new Date();
    if (next === 'now') {
      onChange(null);
      setOpen(false);
    } else {
      onChange(placed(next === 'earlier' ? 'earlier' : 'yesterday', now));
    }
  };
  return (
    <div className={styles.card}>
      <Choice
        legend={t('when.title')}
        options={[
          { value: 'now', label: t('when.now') },
          { value: 'earlier', label: t('when.earlier') },
          { value: 'yesterday', label: t('when.yesterday') },
          { value: 'other', label: t('when.day') },
        ]}
        value={place}
        onChange={choose}
      />
      {at && <WhenFields at={at} onChange={onChange} />}
    </div>
  );
}

/** Date and time with the phone's own pickers. */
export function WhenFields({ at, onChange }: { at: Date; onChange: (at: Date) => void }) {
  const t = useText();
  const [now] = useState(() => new Date());
  const fields = toFields(at);
  const set = (date: string, time: string) => {
    const next = fromFields(date, time, new Date());
    if (next) onChange(next);
  };
  return (
    <div className={styles.two}>
      <label className={styles.field}>
        {t('when.date')}
        <input
          type="date"
          className={styles.input}
          value={fields.date}
          min={earliestDate(now)}
          max={toFields(now).date}
          onChange={(event) => set(event.target.value, fields.time)}
        />
      </label>
      <label className={styles.field}>
        {t('when.time')}
        <input type="time" className={styles.input} value={fields.time} onChange={(event) => set(fields.date, event.target.value)} />
      </label>
    </div>
  );
}

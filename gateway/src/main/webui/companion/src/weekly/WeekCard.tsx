import type { CheckIns } from '@touchstone/api';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../app/person';
import { kept } from '../data/kept';
import { useText } from '../i18n/language';
import { zone } from '../log/when';
import styles from '../ui/ui.module.css';
import { CHECK_INS, KEPT, passed } from './weeks';

const NOT_THIS_WEEK = 'companion.notThisWeek';

/** A look back at the week, offered while it is open; it can be declined for the week without a word. */
export default function WeekCard() {
  const t = useText();
  const [week] = useState(() => passed(new Date()));
  const [declined, setDeclined] = useState(() => localStorage.getItem(NOT_THIS_WEEK) === week);
  const open = useUnanswered(week);
  if (declined || !open) return null;
  return (
    <section className={styles.card} aria-labelledby="week">
      <div className={styles.row}>
        <h2 id="week" className={styles.h2}>
          <Link to={`/weekly?week=${week}`}>{t('weekly.title')}</Link>
        </h2>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            localStorage.setItem(NOT_THIS_WEEK, week);
            setDeclined(true);
          }}
        >
          {t('small.notToday')}
        </button>
      </div>
      <p className={styles.muted}>{t('weekly.link')}</p>
    </section>
  );
}

/** Whether it is known that nothing was answered for the week: by the server, or offline by what the phone keeps. */
function useUnanswered(week: string): boolean {
  const { api, owner } = usePerson();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    api
      .get<CheckIns>(`${CHECK_INS}?zone=${encodeURIComponent(zone())}`, { signal: ended.signal })
      .catch(async () => (await kept<CheckIns | null>(owner, KEPT))?.value)
      .then((found) => {
        if (found && !ended.signal.aborted) setOpen(!found.checkIns.some((checkIn) => checkIn.week === week));
      })
      .catch(() => undefined);
    return () => ended.abort();
  }, [api, owner, week]);
  return open;
}

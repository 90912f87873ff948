import type { CheckIns } from '@touchstone/api';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { usePerson } from '../app/person';
import { kept } from '../data/kept';
import { useText } from '../i18n/language';
import { zone } from '../log/when';
import styles from '../ui/ui.module.css';
import { CHECK_INS, KEPT, mondayOf, passed, sundayOf } from './weeks';

const NOT_THIS_WEEK = 'companion.notThisWeek';

/** A look back at the week, offered while it is open; it can be declined for the week without a word. */
export default function WeekCard() {
  const t = useText();
  const intl = useIntl();
  const [week] = useState(() => passed(new Date()));
  const [declined, setDeclined] = useState(() => localStorage.getItem(NOT_THIS_WEEK) === week);
  const open = useUnanswered(week);
  if (declined || !open) return null;
  return (
    <section className={styles.card} aria-labelledby="week">
      <div className={styles.row}>
        <h2 id="week" className={styles.h2}>
          {t('weekly.title')}
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
      <Link to={`/weekly?week=${week}`} className={styles.item}>
        <span>
          <b>{intl.formatDateTimeRange(mondayOf(week), sundayOf(week), { day: 'numeric', month: 'long', timeZone: 'UTC' })}</b>
          <small>{t('weekly.link')}</small>
        </span>
        <IconChevronRight aria-hidden />
      </Link>
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

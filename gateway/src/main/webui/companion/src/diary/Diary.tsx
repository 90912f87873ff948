import { IconClipboardList, IconHeartHandshake, IconMoodSmile, IconPencil, IconTrash, IconWaveSine } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { PageBoundary } from '../app/PageBoundary';
import { useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import type { Entry } from '../data/types';
import { useText } from '../i18n/language';
import { usePractices, type PracticeNames } from '../practice/catalogue';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { entryText } from './text';
import { useDiary } from './useDiary';
import diary from './diary.module.css';

const DiaryChart = lazy(() => import('./DiaryChart'));

const FIRST_DAYS = 7;
const ICONS = { 'pain-entries': IconWaveSine, 'mood-entries': IconMoodSmile, sessions: IconHeartHandshake, 'instrument-responses': IconClipboardList };

/** "Your diary": the picture, then the entries, newest first. */
export default function Diary() {
  const t = useText();
  const { days, from, to } = useDiary();
  const { name } = usePractices();
  const [all, setAll] = useState(false);
  useTitle('diary.title');
  if (!days) return <h1 className={styles.h1}>{t('diary.title')}</h1>;
  const shown = all ? days : days.slice(0, FIRST_DAYS);
  return (
    <>
      <h1 className={styles.h1}>{t('diary.title')}</h1>
      {days.length === 0 ? (
        <p className={styles.card}>{t('diary.empty')}</p>
      ) : (
        <PageBoundary page="chart" instead={null}>
          <Suspense fallback={null}>
            <DiaryChart days={days} from={from} to={to} name={name} />
          </Suspense>
        </PageBoundary>
      )}
      <Link to="/moments" className={styles.quiet}>
        {t('moments.title')}
      </Link>
      {shown.map(({ day, entries }) => (
        <section key={day} className={styles.card} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.h2}>
            <DayName day={day} today={to} />
          </h2>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} name={name} />
            ))}
          </ul>
        </section>
      ))}
      {!all && days.length > FIRST_DAYS && (
        <button type="button" className={styles.btn2} onClick={() => setAll(true)}>
          {t('diary.earlier')}
        </button>
      )}
    </>
  );
}

function DayName({ day, today }: { day: string; today: string }) {
  const t = useText();
  const intl = useIntl();
  const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
  const ago = Math.round((at(today) - at(day)) / 86_400_000);
  if (ago === 0) return t('when.today');
  if (ago === 1) return t('when.yesterday');
  return intl.formatDate(at(day), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
}

function Row({ entry, name }: { entry: Entry; name: PracticeNames }) {
  const t = useText();
  const intl = useIntl();
  const toast = useToast();
  const { queue, send } = usePerson();
  const text = entryText(entry, t, name);
  const Icon = ICONS[entry.kind];
  const remove = async () => {
    await queue.remove(entry.id);
    send();
    toast({
      text: t('diary.deleted'),
      undo: () => void queue.restore(entry.kind, entry.id, entry.values).then(send),
    });
  };
  const note = 'note' in entry.values ? entry.values.note : null;
  return (
    <li className={diary.row}>
      <span className={styles.item}>
        <Icon aria-hidden />
        <span>
          <b>{text}</b>
          <small>
            {intl.formatTime(entry.values.at, { timeZone: entry.values.zone })}
            {entry.unsent && !entry.trouble && ` · ${t('diary.unsent')}`}
          </small>
          {note && <span className={diary.note}>{note}</span>}
          {entry.trouble && (
            <Link to={`/diary/${entry.id}`} className={diary.trouble}>
              {t('diary.look')}
            </Link>
          )}
        </span>
      </span>
      <span className={diary.actions}>
        <Link to={`/diary/${entry.id}`} className={diary.action} aria-label={t('diary.edit', { entry: text })}>
          <IconPencil aria-hidden size={20} />
        </Link>
        <button type="button" className={diary.action} aria-label={t('diary.delete', { entry: text })} onClick={() => void remove()}>
          <IconTrash aria-hidden size={20} />
        </button>
      </span>
    </li>
  );
}

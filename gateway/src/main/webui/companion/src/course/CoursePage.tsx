import type { PatientEnrolment, PatientEnrolments, ProgrammeItem, ProgrammeItemKind, ProgrammeVersion } from '@touchstone/api';
import { IconChevronRight } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useOnline, useServer, useTitle } from '../app/hooks';
import { PageTexts, useLocale, useText, type MessageId } from '../i18n/language';
import { useLessons } from '../learn/lessons';
import { usePractices } from '../practice/catalogue';
import type { Questionnaire } from '../questions/model';
import styles from '../ui/ui.module.css';
import { PARTS, isChosen, leftOut, ways } from './model';

const ENROLMENTS = '/api/practice/v1/me/enrolments';
const PROGRAMMES = '/api/practice/v1/programmes';
const INSTRUMENTS = '/api/practice/v1/instruments';

/** The person's own programme: where it is now, and what this week holds. */
export default function CoursePage() {
  return (
    <PageTexts of="course">
      <Course />
    </PageTexts>
  );
}

function useDay() {
  const intl = useIntl();
  return (day: string) => intl.formatDate(`${day}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

function Course() {
  const t = useText();
  const intl = useIntl();
  const online = useOnline();
  const { language } = useLocale();
  const { data, at, state } = useServer<PatientEnrolments>('enrolments', ENROLMENTS);
  useTitle('course.title');
  const { now, earlier } = ways(data?.items ?? []);
  return (
    <>
      <div className={styles.head}>
        <Link to="/plan" className={styles.quiet}>
          {t('course.today')}
        </Link>
        <h1 className={styles.h1}>{t('course.title')}</h1>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {!online && at && <p className={styles.status}>{t('course.kept', { day: intl.formatDate(at, { day: 'numeric', month: 'long' }) })}</p>}
      {data && !now && <p className={styles.card}>{t('course.none')}</p>}
      {now && <Where enrolment={now} />}
      {now?.currentWeek && <Week key={now.id} enrolment={now} week={now.currentWeek} />}
      {earlier.length > 0 && (
        <details className={`${styles.card} ${styles.details}`}>
          <summary>{t('course.earlier')}</summary>
          <div>
            {earlier.map((enrolment) => (
              <div key={enrolment.id} className={styles.part}>
                <h2 className={styles.h3}>{enrolment.title[language]}</h2>
                <Standing enrolment={enrolment} />
              </div>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** The programme and where it stands, in words. */
function Where({ enrolment }: { enrolment: PatientEnrolment }) {
  const t = useText();
  const { language } = useLocale();
  const { title, currentWeek, weeks } = enrolment;
  return (
    <section className={styles.card} aria-labelledby="programme">
      <h2 id="programme" className={styles.h2}>
        {title[language]}
      </h2>
      {currentWeek && <p className={styles.lead}>{t('course.week', { n: currentWeek.number, of: weeks, title: currentWeek.title[language] })}</p>}
      <Standing enrolment={enrolment} />
    </section>
  );
}

function Standing({ enrolment: { status, day, startsOn, endedOn, today } }: { enrolment: PatientEnrolment }) {
  const t = useText();
  const name = useDay();
  if (status === 'paused') return <p className={styles.line}>{t('course.paused')}</p>;
  if (status === 'completed') return <p className={styles.p}>{t('course.completed', { day: name(endedOn ?? today) })}</p>;
  if (status === 'stopped') return <p className={styles.p}>{t('course.stopped', { day: name(endedOn ?? today) })}</p>;
  return <p className={styles.p}>{typeof day === 'number' ? t('course.offer') : t('course.begins', { day: name(startsOn) })}</p>;
}

const PART_NAMES: Record<ProgrammeItemKind, MessageId> = {
  practice: 'course.practices',
  lesson: 'course.lessons',
  'check-in': 'course.checkIn',
  instrument: 'questions.title',
  menu: 'more.menu',
};

interface WeekProps {
  enrolment: PatientEnrolment;
  week: NonNullable<PatientEnrolment['currentWeek']>;
}

function Week({ enrolment, week }: WeekProps) {
  const t = useText();
  const nameOf = useNames();
  const { programme, version } = enrolment;
  // A version never changes: once on the phone it stays right.
  const { data } = useServer<ProgrammeVersion>(`programme.${programme}.${version}`, `${PROGRAMMES}/${encodeURIComponent(programme)}?version=${version}`);
  const out = leftOut(enrolment, data);
  return (
    <>
      {PARTS.map((kind) => {
        const items = week.items.filter((item) => item.kind === kind);
        return (
          items.length > 0 && (
            <section key={kind} className={styles.card} aria-labelledby={kind}>
              <h2 id={kind} className={styles.h2}>
                {t(PART_NAMES[kind])}
              </h2>
              <ul className={styles.list}>
                {items.map((item) => (
                  <Item key={item.id} item={item} name={nameOf(item)} chosen={isChosen(enrolment, item)} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {out.length > 0 && (
        <section className={styles.card} aria-labelledby="out">
          <h2 id="out" className={styles.h2}>
            {t('course.leftOut')}
          </h2>
          <p className={styles.muted}>{t('course.leftOutText')}</p>
          <ul className={styles.tags}>
            {out.map((item) => (
              <li key={item.id}>{nameOf(item)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const PAGES: Record<ProgrammeItemKind, string> = {
  practice: '/practice/',
  lesson: '/learn/',
  'check-in': '/weekly',
  instrument: '/check-ins/',
  menu: '/menu',
};

interface ItemProps {
  item: ProgrammeItem;
  name: string;
  chosen: boolean;
}

function Item({ item: { kind, code, timesPerWeek, note }, name, chosen }: ItemProps) {
  const t = useText();
  const { language } = useLocale();
  const often = timesPerWeek === 1 ? t('course.once') : timesPerWeek === 7 ? t('course.daily') : t('course.times', { n: timesPerWeek });
  return (
    <li>
      <Link to={`${PAGES[kind]}${encodeURIComponent(code ?? '')}`} className={styles.item}>
        <span>
          <b>{name}</b>
          {note && <small>{note[language]}</small>}
          <small>
            {often}
            {chosen && ` · ${t('course.chosen')}`}
          </small>
        </span>
        <IconChevronRight aria-hidden />
      </Link>
    </li>
  );
}

/** What an item is called: by the catalogue, the lessons or the questionnaires. */
function useNames(): (item: ProgrammeItem) => string {
  const t = useText();
  const { language } = useLocale();
  const { name } = usePractices();
  const { data: lessons } = useLessons();
  const { data: questions } = useServer<{ instruments: Questionnaire[] }>('instruments', INSTRUMENTS);
  return ({ kind, code }) => {
    const title = (list: { code: string; title: { en: string; es: string } }[] = []) => list.find((one) => one.code === code)?.title[language];
    if (kind === 'practice') return name(code ?? '');
    if (kind === 'lesson') return title(lessons?.lessons) ?? name(code ?? '');
    if (kind === 'instrument') return title(questions?.instruments) ?? (code ?? '').toUpperCase();
    return t(kind === 'menu' ? 'more.menu' : 'weekly.title');
  };
}

import { Skeleton } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { usable } from '../api/queries';
import { today } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import editing from './editing/editing.module.css';
import styles from './learn.module.css';
import { LessonView } from './LessonView';
import { isDue, ReviewMark } from './review';
import { useLessons, useReferences } from './queries';
import { Studies } from './Studies';
import { useText } from './useText';

/** What patients read, and the studies behind it, for staff. The address names what is open. */
export default function LearnPage() {
  const t = useT();
  const text = useText();
  const [params] = useSearchParams();
  const lessons = useLessons();
  const references = useReferences();
  const known = usable(lessons);
  const studies = usable(references)?.references;
  const studiesOpen = params.has('studies');
  const now = today();
  const listed = known?.lessons.toSorted((a, b) => Number(isDue(b, now)) - Number(isDue(a, now)));
  const open = studiesOpen ? undefined : (listed?.find((each) => each.code === params.get('lesson')) ?? listed?.[0]);
  usePageTitle(t('learn.title'));

  const error = (!known && lessons.error) || (!studies && references.error);
  return (
    <div className={editing.page}>
      <header className={editing.head}>
        <div>
          <h1>{t('learn.title')}</h1>
          <p>{t('learn.lead')}</p>
        </div>
      </header>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void Promise.all([lessons.refetch(), references.refetch()])} />
      ) : !known || !listed || !studies ? (
        <Skeleton height={400} />
      ) : (
        <div className={styles.columns}>
          <nav className={styles.list} aria-label={t('learn.lessons')}>
            {listed.map((lesson) => (
              <Link
                key={lesson.code}
                to={{ search: `?lesson=${lesson.code}` }}
                {...(lesson === open ? { 'aria-current': 'page' as const } : {})}
              >
                <span>{text(lesson.title)}</span>
                {isDue(lesson, now) && <ReviewMark />}
              </Link>
            ))}
            <Link to={{ search: '?studies' }} {...(studiesOpen ? { 'aria-current': 'page' as const } : {})}>
              {t('learn.studies', { count: studies.length })}
            </Link>
          </nav>
          {open && <LessonView lesson={open} lessons={known} studies={studies} />}
          {studiesOpen && <Studies studies={studies} lessons={known.lessons} />}
        </div>
      )}
    </div>
  );
}

import type { Claim, Lesson, Lessons, Reference } from '@touchstone/api';
import { today, useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { Facts } from '../patient/insights/Facts';
import { usePracticeName } from '../patient/usePracticeName';
import editing from './editing/editing.module.css';
import styles from './learn.module.css';
import { isDue, ReviewMark } from './review';
import { Study } from './Study';
import { useText } from './useText';

interface Props {
  lesson: Lesson;
  lessons: Lessons;
  studies: Reference[];
}

/** A lesson as patients read it, then each of its claims with what stands behind it. */
export function LessonView({ lesson, lessons, studies }: Props) {
  const t = useT();
  const text = useText();
  const { day, list } = useFormat();
  const practiceName = usePracticeName();
  return (
    <article className={editing.card} aria-labelledby="lesson-title">
      <h2 id="lesson-title">{text(lesson.title)}</h2>
      <p className={editing.hint}>
        {t('learn.minutes', { minutes: lesson.minutes })} · {t('catalogue.versionNumber', { version: lesson.version })} ·{' '}
        <code>{lesson.code}</code>
      </p>
      {lesson.reviewed && lesson.reviewDue && (
        <p className={editing.hint}>
          {t('learn.reviewed', { on: day(lesson.reviewed), next: day(lesson.reviewDue) })} · {text(lesson.reviewedBy)}{' '}
          {isDue(lesson, today()) && <ReviewMark />}
        </p>
      )}
      <p className={styles.summary}>{text(lesson.summary)}</p>
      {lesson.sections.map((section, i) => (
        <section key={i} className={styles.section}>
          <h3>{text(section.heading)}</h3>
          {section.paragraphs.map((paragraph, k) => (
            <p key={k}>{text(paragraph)}</p>
          ))}
        </section>
      ))}
      {lesson.practices.length > 0 && <p>{t('learn.practices', { list: list(lesson.practices.map(practiceName)) })}</p>}
      <h3>{t('learn.claims', { count: lesson.claims.length })}</h3>
      <ul className={styles.claims}>
        {lesson.claims.map((claim) => (
          <li key={claim.id}>
            <ClaimView claim={claim} study={studies.find((each) => each.id === claim.reference)} />
          </li>
        ))}
      </ul>
      <p className={editing.hint}>
        {text(lesson.whenToCall)} {text(lessons.notice)} {text(lessons.crisis)}
      </p>
    </article>
  );
}

function ClaimView({ claim, study }: { claim: Claim; study: Reference | undefined }) {
  const t = useT();
  const text = useText();
  return (
    <>
      <p>
        <strong>{text(claim.text)}</strong>{' '}
        <span className={editing.tag}>{t(`strength.${claim.strength}`)}</span>
      </p>
      <Facts
        facts={[
          [t('learn.measured'), text(claim.measured)],
          [t('field.population'), text(claim.population)],
          [t('field.n'), claim.n],
          [t('learn.limits'), text(claim.limits)],
        ]}
      />
      <p className={editing.hint}>{study ? <Study study={study} /> : t('learn.noStudy')}</p>
    </>
  );
}

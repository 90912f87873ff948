import type { Lesson } from '@touchstone/api';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useTitle } from '../app/hooks';
import { minutesText } from '../diary/text';
import { useLocale, useText } from '../i18n/language';
import { usePractices } from '../practice/catalogue';
import styles from '../ui/ui.module.css';
import { Finding, useReferences } from './Finding';
import { Notice } from './Notice';
import { useLessons } from './lessons';
import { useReading } from './reading';

/** One lesson: the text, what studies found with their limits, what one could do, and when to call. */
export default function LessonPage() {
  const t = useText();
  const { language } = useLocale();
  const { code = '' } = useParams();
  const { data, state } = useLessons();
  useTitle('learn.title');
  const lesson = data?.lessons.find((candidate) => candidate.code === code);
  return (
    <>
      <div className={styles.head}>
        <Link to="/learn" className={styles.quiet}>
          {t('learn.back')}
        </Link>
        {lesson && <h1 className={styles.h1}>{lesson.title[language]}</h1>}
        {lesson && <p className={styles.lead}>{lesson.summary[language]}</p>}
        {lesson && <p className={styles.muted}>{minutesText(lesson.minutes, t)}</p>}
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && !lesson && <p className={styles.card}>{t('learn.gone')}</p>}
      {data && lesson && (
        <>
          <Text key={code} lesson={lesson} />
          <Notice whenToCall={lesson.whenToCall} crisis={data.crisis} notice={data.notice} />
        </>
      )}
    </>
  );
}

function Text({ lesson }: { lesson: Lesson }) {
  const t = useText();
  const { language } = useLocale();
  const { name } = usePractices();
  const reference = useReferences();
  const { sections, claims, practices } = lesson;
  return (
    <>
      <ReadToMe lesson={lesson} />
      <div className={styles.card}>
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading.en} className={styles.part}>
            <h2 className={styles.h2}>{heading[language]}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph.en} className={styles.lead}>
                {paragraph[language]}
              </p>
            ))}
          </section>
        ))}
      </div>
      {claims.length > 0 && (
        <section className={styles.card} aria-labelledby="found">
          <h2 id="found" className={styles.h2}>
            {t('pathway.studies')}
          </h2>
          <p className={styles.muted}>{t('pathway.studiesText')}</p>
          {claims.map((claim) => (
            <Finding key={claim.id} {...claim} reference={reference(claim.reference)} />
          ))}
          <Strengths />
        </section>
      )}
      {practices.length > 0 && (
        <nav className={styles.card} aria-labelledby="tries">
          <h2 id="tries" className={styles.h2}>
            {t('learn.practices')}
          </h2>
          <ul className={styles.list}>
            {practices.map((practice) => (
              <li key={practice}>
                <Link to={`/practice/${encodeURIComponent(practice)}`} className={styles.item}>
                  <b>{name(practice)}</b>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** What the four words of strength stand for. */
function Strengths() {
  const t = useText();
  return (
    <details className={styles.details}>
      <summary>{t('learn.strength')}</summary>
      <ul className={styles.small}>
        {(['strong', 'some', 'early', 'mixed'] as const).map((word) => (
          <li key={word}>
            <b>{t(`strength.${word}`)}</b>: {t(`learn.strength.${word}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The lesson by ear, where the phone has a voice. Its limits are read along with what was found. */
function ReadToMe({ lesson }: { lesson: Lesson }) {
  const t = useText();
  const { language } = useLocale();
  const { available, reading, start, stop } = useReading();
  if (!available) return null;
  const read = () => {
    const found = lesson.claims.flatMap(({ text, strength, population, limits }) => [
      text[language],
      t(`strength.${strength}`),
      t('pathway.inWhom', { who: population[language] }),
      t('learn.limits', { what: limits[language] }),
    ]);
    start([
      lesson.title[language],
      ...lesson.sections.flatMap(({ heading, paragraphs }) => [heading[language], ...paragraphs.map((paragraph) => paragraph[language])]),
      ...(found.length > 0 ? [t('pathway.studies'), ...found] : []),
      t('learn.call'),
      lesson.whenToCall[language],
    ]);
  };
  return (
    <button type="button" className={styles.btn2} onClick={reading ? stop : read}>
      {reading ? <IconPlayerStop aria-hidden /> : <IconVolume aria-hidden />}
      {t(reading ? 'learn.stop' : 'learn.read')}
    </button>
  );
}

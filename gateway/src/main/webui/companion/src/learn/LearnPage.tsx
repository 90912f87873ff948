import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTitle } from '../app/hooks';
import { minutesText } from '../diary/text';
import { useLocale, useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { Notice } from './Notice';
import { grouped, useLessons } from './lessons';

/** Something short to read, whenever the person likes. Nothing is ticked off. */
export default function LearnPage() {
  const t = useText();
  const { language } = useLocale();
  const { data, state } = useLessons();
  useTitle('learn.title');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('learn.title')}</h1>
        <p className={styles.lead}>{t('learn.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && (
        <>
          {grouped(data.lessons).map(({ group, lessons }) => (
            <section key={group} className={styles.card} aria-labelledby={group}>
              <h2 id={group} className={styles.small}>
                {t(`learn.group.${group}`)}
              </h2>
              <ul className={styles.list}>
                {lessons.map(({ code, title, summary, minutes }) => (
                  <li key={code}>
                    <Link to={`/learn/${encodeURIComponent(code)}`} className={styles.item}>
                      <span>
                        <b>{title[language]}</b>
                        <small>{summary[language]}</small>
                        <small>{minutesText(minutes, t)}</small>
                      </span>
                      <IconChevronRight aria-hidden />
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Notice crisis={data.crisis} notice={data.notice} />
        </>
      )}
    </>
  );
}

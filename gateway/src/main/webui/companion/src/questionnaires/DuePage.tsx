import type { DueInstrument } from '@touchstone/api';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { PageTexts, useLocale, useText } from '../i18n/language';
import { INSTRUMENTS, type Questionnaire } from '../questions/model';
import styles from '../ui/ui.module.css';
import { Sending } from './Sending';
import { begunWith } from './begun';
import { givenHere } from './model';
import { useDue } from './useDue';

/** The questionnaires of the programmes that are open today: what waits, and what was answered and where it is. */
export default function DuePage() {
  return (
    <PageTexts of="questionnaires">
      <Due />
    </PageTexts>
  );
}

function Due() {
  const t = useText();
  const { language } = useLocale();
  const { waiting, done, entries, state } = useDue();
  const { data, state: known } = useServer<{ instruments: Questionnaire[] }>('instruments', INSTRUMENTS);
  useTitle('due.title');
  const of = (code: string) => data?.instruments.find((instrument) => instrument.code === code);
  const title = (code: string) => of(code)?.title[language] ?? code.toUpperCase();
  const asked = waiting.filter(({ instrument }) => of(instrument));
  const loading = state === 'loading' || (waiting.length > 0 && known === 'loading');
  const failed = state === 'failed' || (waiting.length > 0 && known === 'failed');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('due.title')}</h1>
        <p className={styles.lead}>{t('due.lead')}</p>
      </div>
      {loading && <p className={styles.muted}>{t('loading')}</p>}
      {failed && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {!loading && !failed && asked.length === 0 && <p className={styles.card}>{t('due.none')}</p>}
      {asked.length > 0 && (
        <nav className={styles.card} aria-label={t('due.title')}>
          <ul className={styles.list}>
            {asked.map((item) => (
              <Open key={`${item.enrolment} ${item.item}`} item={item} questionnaire={of(item.instrument)!} />
            ))}
          </ul>
        </nav>
      )}
      {done.length > 0 && (
        <section className={styles.card} aria-labelledby="given">
          <h2 id="given" className={styles.h2}>
            {t('due.given')}
          </h2>
          {done.map((item) => {
            const here = givenHere(item, entries);
            return (
              <div key={`${item.enrolment} ${item.item}`} className={styles.part}>
                <b>{title(item.instrument)}</b>
                {here ? <Sending response={here} /> : <p className={styles.small}>{t('due.sent')}</p>}
              </div>
            );
          })}
        </section>
      )}
      <Link to="/check-ins" className={styles.quiet}>
        {t('questions.title')}
      </Link>
    </>
  );
}

function Open({ item: { instrument, closes }, questionnaire }: { item: DueInstrument; questionnaire: Questionnaire }) {
  const t = useText();
  const intl = useIntl();
  const { language } = useLocale();
  const { queue } = usePerson();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    let current = true;
    begunWith(queue, questionnaire)
      .then((found) => {
        if (current) setBegun(found !== null);
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [queue, questionnaire]);
  const day = closes && intl.formatDate(`${closes}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <li>
      <Link to={`/questionnaires/${encodeURIComponent(instrument)}`} className={styles.item}>
        <span>
          <b>{questionnaire.title[language]}</b>
          <small>
            {t('questions.count', { n: questionnaire.items.length })}
            {day && ` · ${t('due.until', { day })}`}
            {begun && ` · ${t('due.begun')}`}
          </small>
        </span>
        <IconChevronRight aria-hidden />
      </Link>
    </li>
  );
}

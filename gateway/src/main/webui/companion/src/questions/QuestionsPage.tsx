import type { Outcome, Outcomes } from '@touchstone/api';
import { Numbers } from '@touchstone/charts';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useId } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useEntries, useNamed, useServer, useTitle } from '../app/hooks';
import { useLocale, useText, type MessageId } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { Kind } from './Kind';
import { INSTRUMENTS, asked, type Questionnaire } from './model';

const OUTCOMES = '/api/insights/v1/me/outcomes';

/** The two short questionnaires, and what became of their answers, in words. */
export default function QuestionsPage() {
  const t = useText();
  const intl = useIntl();
  const { language } = useLocale();
  const { data, state } = useServer<{ instruments: Questionnaire[] }>('instruments', INSTRUMENTS);
  const { data: outcomes } = useServer<Outcomes>(useNamed('outcomes'), OUTCOMES);
  const entries = useEntries();
  useTitle('questions.title');
  useEffect(() => {
    // Whoever has seen the list can answer offline too.
    import('./Ask').catch(() => undefined);
  }, []);
  const last = (code: string) => entries?.find((entry) => entry.kind === 'instrument-responses' && entry.values.instrument === code);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('questions.title')}</h1>
        <p className={styles.lead}>{t('questions.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && (
        <nav className={styles.card} aria-label={t('questions.title')}>
          <ul className={styles.list}>
            {asked(data.instruments).map(({ code, title, items }) => {
              const answered = last(code);
              return (
                <li key={code}>
                  <Link to={`/check-ins/${encodeURIComponent(code)}`} className={styles.item}>
                    <span>
                      <b>{title[language]}</b>
                      <small>
                        {t('questions.count', { n: items.length })}
                        {answered && ` · ${t('questions.last', { when: intl.formatDate(answered.values.at, { day: 'numeric', month: 'long' }) })}`}
                        {answered?.unsent && ` · ${t('diary.unsent')}`}
                      </small>
                    </span>
                    <IconChevronRight aria-hidden />
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
      {outcomes && outcomes.outcomes.length > 0 && (
        <details className={styles.details}>
          <summary>{t('insights.open')}</summary>
          <div>
            {outcomes.outcomes.map((outcome) => (
              <Words key={outcome.id} outcome={outcome} />
            ))}
            <p className={styles.small}>{t('questions.notVerdict')}</p>
          </div>
        </details>
      )}
    </>
  );
}

const TITLES: Record<string, MessageId> = { 'pain-nrs': 'outcome.pain', peg: 'outcome.peg', 'phq-4': 'outcome.phq4' };

/** What became of a measure: the sentence, where it was, where it is, and how that was found. */
function Words({ outcome }: { outcome: Outcome }) {
  const t = useText();
  const intl = useIntl();
  const id = useId();
  const title = TITLES[outcome.id];
  const day = (value: string) => intl.formatDate(value.length > 10 ? value : `${value}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const heavy = Object.values(outcome.subscales ?? {}).some((part) => part?.above);
  const points = outcome.points ?? [];
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.h2}>
        {title ? t(title) : outcome.id}
      </h2>
      <p className={styles.lead}>{outcome.sentence}</p>
      {points.length > 0 && (
        <Numbers
          title={t('chart.numbers')}
          head={[t('chart.when'), t('questions.value'), t('questions.answered')]}
          rows={points.map((point) => ({
            key: point.day,
            cells: [
              day(point.day),
              typeof point.score === 'number' ? intl.formatNumber(point.score, { maximumFractionDigits: 1 }) : '–',
              t('needs.of', { have: point.answered, need: point.items }),
            ],
          }))}
        />
      )}
      {outcome.how && (
        <details className={styles.details}>
          <summary>{t('method.title')}</summary>
          <div>
            <p className={styles.p}>{outcome.how.method}</p>
            <p className={styles.small}>{outcome.how.wouldChange}</p>
          </div>
        </details>
      )}
      {heavy && <Kind />}
    </section>
  );
}

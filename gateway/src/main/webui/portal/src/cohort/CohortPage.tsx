import { Skeleton } from '@mantine/core';
import type { Cohort, CohortOutcome, CohortShare } from '@touchstone/api';
import { IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { usable, useCohort, useProgrammes } from '../api/queries';
import { useFormat } from '../i18n/format';
import { useLocale, useNamed, useT } from '../i18n/i18n';
import { EmptyNotice } from '../shell/EmptyNotice';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './cohort.module.css';
import { ShareBar } from './ShareBar';

/** Outcomes of the people of the own clinic in a programme: who is missing first, then shares with their ranges. */
export default function CohortPage() {
  const t = useT();
  const { locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const programmes = useProgrammes();
  const list = programmes.data?.programmes ?? [];
  const chosen = list.find(({ code }) => code === params.get('programme')) ?? list[0];
  const cohort = useCohort(chosen?.code);
  const data = usable(cohort);
  usePageTitle(t('cohort.title'));
  return (
    <div className={styles.page} aria-busy={cohort.isFetching}>
      <header className={styles.head}>
        <div>
          <h1>{t('cohort.title')}</h1>
          <p>{t('cohort.lead')}</p>
        </div>
        {chosen && (
          <label className={styles.choice}>
            {t('cohort.programme')}
            <select value={chosen.code} onChange={(event) => setParams({ programme: event.target.value }, { replace: true })}>
              {list.map(({ code, title }) => (
                <option key={code} value={code}>
                  {title[locale] ?? title.en}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {data ? (
        <Figures data={data} />
      ) : programmes.error && !programmes.data ? (
        <Card>
          <ProblemNotice error={programmes.error} onRetry={() => void programmes.refetch()} />
        </Card>
      ) : cohort.error ? (
        <Card>
          <ProblemNotice error={cohort.error} onRetry={() => void cohort.refetch()} />
        </Card>
      ) : programmes.data && !chosen ? (
        <Card>
          <EmptyNotice title={t('cohort.none.title')}>{t('cohort.none.text')}</EmptyNotice>
        </Card>
      ) : (
        <div role="status">
          <span className="vh">{t('app.loading')}</span>
          <Skeleton height={280} />
        </div>
      )}
    </div>
  );
}

const Card = ({ children }: { children: ReactNode }) => <section className={styles.card}>{children}</section>;

function Figures({ data }: { data: Cohort }) {
  const t = useT();
  const { day } = useFormat();
  const small = data.enrolled === null;
  return (
    <>
      <section className={styles.card} aria-labelledby="who-title">
        <h2 id="who-title">{t('cohort.who')}</h2>
        {small ? (
          <div className={styles.small}>
            <IconUsersGroup size={40} stroke={1.5} aria-hidden />
            <div>
              <h3>{t('cohort.small.title')}</h3>
              <p>{t('cohort.small.text')}</p>
              <p>{t('cohort.small.next')}</p>
            </div>
          </div>
        ) : (
          <>
            <p className={styles.enrolled}>{t('cohort.enrolled', { count: data.enrolled ?? 0, day: day(data.asOf) })}</p>
            <Missing outcomes={data.outcomes} />
            {data.suppressed && <p className={styles.note}>{t('cohort.suppressed')}</p>}
          </>
        )}
      </section>
      {!small && data.outcomes.map((outcome) => <OutcomeFigures key={outcome.id} outcome={outcome} />)}
      {data.beside.length > 0 && <Beside data={data} />}
      <section className={styles.card}>
        <details className={styles.fold}>
          <summary>{t('how.title')}</summary>
          <ul className={styles.rules}>
            {data.how.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p className={styles.note}>
            {t('how.method')}: {data.how.method} {data.how.version}
          </p>
        </details>
      </section>
    </>
  );
}

/** How many have no result, before any result. */
function Missing({ outcomes }: { outcomes: CohortOutcome[] }) {
  const t = useT();
  const named = useNamed();
  return (
    <ul className={styles.missing}>
      {outcomes.map(({ id, n, missing }) => (
        <li key={id}>
          {typeof missing === 'number' && typeof n === 'number'
            ? t('cohort.missing', { name: named('instrument', id), missing, n })
            : t('cohort.missingHidden', { name: named('instrument', id) })}
        </li>
      ))}
    </ul>
  );
}

const ROWS = ['responders30', 'responders50', 'worsened', 'retained'] as const;
// Judged by its published bands, not by per cent of the start.
const BANDED = ['improved', 'worsened', 'retained'] as const;
type Shares = CohortOutcome & { improved?: CohortShare | null };

function OutcomeFigures({ outcome }: { outcome: Shares }) {
  const t = useT();
  const named = useNamed();
  return (
    <section className={styles.card} aria-labelledby={`cohort-${outcome.id}`} data-outcome={outcome.id}>
      <h2 id={`cohort-${outcome.id}`}>{named('instrument', outcome.id)}</h2>
      <dl className={styles.shares}>
        {(outcome.id === 'phq-4' ? BANDED : ROWS).map((row) => (
          <div key={row} className={styles.share}>
            <dt>
              {t(`cohort.${row}`)}
              <span>{t(`cohort.${row}.means`)}</span>
            </dt>
            <dd>
              <Share name={t(`cohort.${row}`)} share={outcome[row] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Share({ name, share }: { name: string; share: CohortShare | null }) {
  const t = useT();
  const { number } = useFormat();
  if (!share) return <p className={styles.hidden}>{t('cohort.hidden')}</p>;
  const percent = (value: number) => number(Math.round(value * 100));
  const words = t('cohort.share', { share: percent(share.share), low: percent(share.low95), high: percent(share.high95) });
  return (
    <>
      <p className={styles.words}>
        {typeof share.n === 'number' && <strong>{t('cohort.of', { count: share.count, n: share.n })}</strong>} {words}
      </p>
      <ShareBar label={`${name}: ${words}`} {...share} />
    </>
  );
}

/** The figures of the article beside the clinic's own: with whom they were found and what they did not show. */
function Beside({ data }: { data: Cohort }) {
  const t = useT();
  const named = useNamed();
  const { number } = useFormat();
  const percent = (value: number) => number(Math.round(value * 1000) / 10);
  return (
    <section className={styles.card} aria-labelledby="beside-title">
      <h2 id="beside-title">{t('cohort.beside')}</h2>
      <p className={styles.note}>{t('cohort.beside.lead')}</p>
      {data.beside.map(({ id, clinic, article, note }) => (
        <article key={id} className={styles.beside}>
          <h3>{named('finding', id)}</h3>
          <div className={styles.pair}>
            <div>
              <h4>{t('cohort.beside.clinic')}</h4>
              {clinic ? <Share name={named('finding', id)} share={clinic} /> : <p className={styles.hidden}>{t('cohort.beside.noClinic')}</p>}
            </div>
            <div>
              <h4>{t('cohort.beside.article')}</h4>
              <p className={styles.words}>
                <strong>{t('cohort.percent', { share: percent(article.share) })}</strong>{' '}
                {typeof article.low95 === 'number' && typeof article.high95 === 'number'
                  ? t('cohort.beside.range', { low: percent(article.low95), high: percent(article.high95) })
                  : t('cohort.beside.noRange')}
              </p>
              <ShareBar
                label={`${named('finding', id)}: ${t('cohort.percent', { share: percent(article.share) })}`}
                share={article.share}
                low95={article.low95 ?? article.share}
                high95={article.high95 ?? article.share}
                quiet
              />
              <p className={styles.note}>{article.population}</p>
            </div>
          </div>
          <p>{note}</p>
          <p className={styles.note}>
            <cite lang="en">{article.reference.citation}</cite>{' '}
            {article.reference.doi && <span className={styles.doi}>doi:{article.reference.doi}</span>}
          </p>
        </article>
      ))}
    </section>
  );
}

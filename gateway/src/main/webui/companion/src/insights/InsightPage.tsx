import type { Insight, Insights, LevelInsight } from '@touchstone/api';
import { dayAt, IntervalChart, type IntervalPoint } from '@touchstone/charts';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import { useNamed, useServer, useTitle } from '../app/hooks';
import { useDiary } from '../diary/useDiary';
import { localDay } from '../data/sync';
import { useLocale, useText } from '../i18n/language';
import { usePractices } from '../practice/catalogue';
import { Proposal } from '../trials/Proposal';
import { useChartWords } from '../ui/chartWords';
import styles from '../ui/ui.module.css';
import { INSIGHTS, useNamedInsights, Pairs, Progress, Standing } from './InsightsPage';
import { Chances, Network, Picture, Spoken, Table } from './Pictures';
import { daysBefore, disagrees, lookOf, LOOK_BACK_DAYS, others, question } from './model';
import { titleOf } from './words';

/** One insight: sentence, picture, numbers, method, and what it does not say. */
export default function InsightPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { name } = usePractices();
  const { data, state } = useNamedInsights('insights', INSIGHTS);
  const [day] = useState(() => localDay(new Date()));
  useTitle('insights.title');
  const insight = data?.insights.find((candidate) => candidate.id === id);
  const heading = insight && titleOf(insight, name, t);
  return (
    <>
      <div className={styles.head}>
        <Link to="/insights" className={styles.quiet}>
          {t('insights.back')}
        </Link>
        <h1 className={styles.h1}>{heading ? (heading.about ?? heading.title) : t('insights.title')}</h1>
        {heading?.about && <p className={styles.lead}>{heading.title}</p>}
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && !insight && (
        <section className={styles.card}>
          <h2 className={styles.h2}>{t('insights.none')}</h2>
          <p className={styles.p}>{t('insights.noneText')}</p>
        </section>
      )}
      {data && insight && <Answer key={insight.id} insight={insight} all={data} day={day} />}
    </>
  );
}

function Answer({ insight, all, day }: { insight: Insight; all: Insights; day: string }) {
  const t = useText();
  const asked = question(insight);
  const { network, edges } = others(all.insights);
  const isNetwork = insight.family === 'network' || insight.family === 'edge';
  return (
    <>
      <section className={`${styles.card} ${lookOf(insight, day) === 'stale' ? styles.stale : ''}`} aria-label={t('insights.answer')}>
        <Standing insight={insight} day={day} />
        <p className={styles.lead}>{insight.sentence}</p>
        {lookOf(insight, day) === 'early' && <p className={styles.small}>{t('insights.early')}</p>}
        {insight.family === 'chart' && insight.status !== 'too_few' ? <Weeks insight={insight as LevelInsight} asOf={all.asOf} /> : <Picture insight={insight} explained />}
        {isNetwork && network?.nodes && (
          <>
            <Network nodes={network.nodes} edges={edges} label={t('network.label')} />
            <Pairs edges={edges} />
          </>
        )}
        <Chances insight={insight} />
        {asked && insight.status === 'too_few' && <Progress question={asked} />}
        {/* The weeks have their own. */}
        {insight.status !== 'too_few' && insight.family !== 'chart' && (
          <>
            <Spoken insight={insight} />
            <Table insight={insight} />
          </>
        )}
        <p className={styles.line}>{t('insights.together')}</p>
      </section>
      <Earlier insight={insight} asOf={all.asOf} />
      <Method insight={insight} />
      {asked && (
        <>
          <Proposal practice={asked.practice} />
          <section className={styles.card} aria-labelledby="try">
            <h2 id="try" className={styles.h2}>
              {t('insights.try')}
            </h2>
            <p className={styles.p}>{t('insights.tryText')}</p>
            <Link className={styles.btn2} to={`/trials?${new URLSearchParams({ practice: asked.practice, outcome: asked.outcome })}`}>
              {t('insights.tryDo')}
            </Link>
          </section>
        </>
      )}
    </>
  );
}

/** What the diary said two weeks before: told where the newest entries disagree with it. */
function Earlier({ insight, asOf }: { insight: Insight; asOf: string }) {
  const t = useText();
  const before = daysBefore(asOf, LOOK_BACK_DAYS);
  const { data } = useNamedInsights('insights.before', `${INSIGHTS}?asOf=${before}`);
  // A kept answer may be of another day.
  const then = data?.asOf === before ? data.insights.find(({ id }) => id === insight.id) : undefined;
  if (!then || !disagrees(insight, then)) return null;
  return (
    <section className={styles.card} aria-labelledby="changed">
      <h2 id="changed" className={styles.h2}>
        {t('insights.changed')}
      </h2>
      <p className={styles.p}>{t('insights.changedText')}</p>
      <p className={styles.line}>{t('insights.changedThen', { sentence: then.sentence })}</p>
    </section>
  );
}

const WEEKS = [35, 28, 21, 14, 7] as const;
const DAYS = 42;

/** The usual level as it was seen at the end of each week, over the single entries of this phone. */
function Weeks({ insight, asOf }: { insight: LevelInsight; asOf: string }) {
  const t = useText();
  const { locale } = useLocale();
  const words = useChartWords();
  const { days } = useDiary();
  const path = (days: number) => `${INSIGHTS}?asOf=${daysBefore(asOf, days)}`;
  const earlier = [
    useServer<Insights>(useNamed('insights.w5'), path(WEEKS[0])).data,
    useServer<Insights>(useNamed('insights.w4'), path(WEEKS[1])).data,
    useServer<Insights>(useNamed('insights.w3'), path(WEEKS[2])).data,
    useServer<Insights>(useNamed('insights.before'), path(WEEKS[3])).data,
    useServer<Insights>(useNamed('insights.w1'), path(WEEKS[4])).data,
  ];
  const points: IntervalPoint[] = [...earlier.map((data, at) => ({ at: daysBefore(asOf, WEEKS[at]!), data })), { at: asOf, data: null }].flatMap(({ at, data }) => {
    if (data && data.asOf !== at) return [];
    const level = at === asOf ? insight : (others(data?.insights ?? []).level ?? null);
    if (!level || typeof level.level !== 'number' || typeof level.low95 !== 'number' || typeof level.high95 !== 'number') return [];
    const onScale = (value: number) => Math.max(0, Math.min(10, value));
    return [{ t: dayAt(at), mid: onScale(level.level), lo: onScale(level.low95), hi: onScale(level.high95), n: level.how?.daysUsed ?? 0 }];
  });
  const raw = useMemo(() => {
    const from = daysBefore(asOf, DAYS);
    const within = (days ?? []).filter(({ day }) => day >= from && day <= asOf);
    return within.flatMap(({ day, entries }) => entries.flatMap((entry) => (entry.kind === 'pain-entries' ? [{ t: dayAt(day), y: entry.values.intensity }] : [])));
  }, [days, asOf]);
  return (
    <IntervalChart
      title={t('weeks.title')}
      summary={t('weeks.summary')}
      points={points}
      raw={raw}
      domain={[0, 10]}
      upMeans={t('chart.more')}
      downMeans={t('chart.less')}
      bandLabel={t('weeks.band')}
      midLabel={t('effect.estimate')}
      rawLabel={t('weeks.raw')}
      locale={locale}
      words={words}
      describe={(point, when) => t('weeks.said', { when, mid: Math.round(point.mid), low: Math.round(point.lo), high: Math.round(point.hi) })}
    />
  );
}

function Method({ insight }: { insight: Insight }) {
  const t = useText();
  const intl = useIntl();
  const { how } = insight;
  if (!how) return null;
  const day = (value: string) => intl.formatDate(`${value}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className={styles.card}>
      <details className={styles.details}>
        <summary>{t('method.title')}</summary>
        <div>
          <p className={styles.p}>{how.method}</p>
          <dl className={styles.facts}>
            <dt>{t('method.version')}</dt>
            <dd>{how.version}</dd>
            <dt>{t('numbers.days')}</dt>
            <dd>{how.daysUsed}</dd>
            {how.from && how.to && (
              <>
                <dt>{t('numbers.period')}</dt>
                <dd>{`${day(how.from)} – ${day(how.to)}`}</dd>
              </>
            )}
            {typeof insight.eValue === 'number' && (
              <>
                <dt>{t('method.evidence')}</dt>
                <dd>{intl.formatNumber(insight.eValue, { maximumSignificantDigits: 2, notation: insight.eValue >= 10_000 ? 'compact' : 'standard' })}</dd>
              </>
            )}
          </dl>
          <p className={styles.small}>{how.wouldChange}</p>
        </div>
      </details>
    </div>
  );
}

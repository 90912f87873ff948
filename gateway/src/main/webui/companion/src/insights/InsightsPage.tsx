import { openInsightStream, type Insights, type StreamState } from '@touchstone/api';
import { EffectRange, reachOf } from '@touchstone/charts';
import { useEffect, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useOnline, useServer, useTitle } from '../app/hooks';
import { localDay } from '../data/sync';
import { useLocale, useText, type MessageId } from '../i18n/language';
import { usePractices } from '../practice/catalogue';
import styles from '../ui/ui.module.css';
import { groups, isAnswered, isStale, needs, pageState, type PracticeGroup, type Question } from './model';
import { points, sentence } from './sentence';

const INSIGHTS = '/api/insights/v1/me/insights';
const STREAM = '/api/insights/v1/me/stream';

/** "What helps me": sentence first, then the picture, then the numbers, then how it came about. */
export default function InsightsPage() {
  const t = useText();
  const [version, setVersion] = useState(0);
  const stream = useStream(setVersion);
  const { data, at, state } = useServer<Insights>('insights', INSIGHTS, version);
  const { name } = usePractices();
  const [today] = useState(() => new Date());
  useTitle('insights.title');
  const list = useMemo(() => groups(data?.insights ?? []), [data]);
  const reach = useMemo(() => reachOf(list.flatMap(({ lead, rest }) => [lead, ...rest].flatMap(ranges))), [list]);
  const what = pageState(list);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('insights.title')}</h1>
        <Freshness today={today} at={at} kept={state === 'kept'} stream={stream} />
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && what !== 'ready' && (
        <section className={styles.card}>
          <h2 className={styles.h2}>{t(what === 'none' ? 'insights.none' : 'insights.gathering')}</h2>
          <p className={styles.p}>{t(what === 'none' ? 'insights.noneText' : 'insights.gatheringText')}</p>
        </section>
      )}
      {data && what === 'ready' && <p className={styles.line}>{t('insights.together')}</p>}
      {list.map((group) => (
        <PracticeCard key={group.practice} group={group} name={name(group.practice)} reach={reach} today={today} />
      ))}
      <Link to="/diary" className={styles.btn2}>
        {t('insights.diary')}
      </Link>
    </>
  );
}

/** The wider range may reach beyond the axis; this one is always whole. */
const ranges = ({ insight }: Question) =>
  isAnswered(insight) ? [{ low: insight.low95, high: insight.high95 }] : [];

/** Listens for new insights while the page is open. */
function useStream(onVersion: (version: number) => void): StreamState {
  const online = useOnline();
  const [state, setState] = useState<StreamState>({ state: 'connecting', since: null });
  useEffect(() => {
    if (!online || typeof EventSource === 'undefined') return undefined;
    return openInsightStream(STREAM, { onMessage: ({ diaryVersion }) => onVersion(diaryVersion), onState: setState });
  }, [online, onVersion]);
  return state;
}

function Freshness({ today, at, kept, stream }: { today: Date; at: Date | null; kept: boolean; stream: StreamState }) {
  const t = useText();
  const intl = useIntl();
  if (!at) return null;
  const sameDay = at.toDateString() === today.toDateString();
  const when = sameDay ? intl.formatTime(at) : intl.formatDate(at, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  return (
    <p className={styles.small} role="status">
      {t(kept ? 'insights.asOf' : 'insights.updated', { when })}
      {stream.state === 'stale' && stream.since && ` ${t('insights.notLive', { when: intl.formatTime(stream.since) })}`}
    </p>
  );
}

interface PracticeCardProps {
  group: PracticeGroup;
  name: string;
  reach: number;
  today: Date;
}

function PracticeCard({ group, name, reach, today }: PracticeCardProps) {
  const t = useText();
  const intl = useIntl();
  const id = useId();
  const to = group.lead.insight.how?.to;
  const stale = isStale(to, localDay(today));
  return (
    <section className={`${styles.card} ${stale ? styles.stale : ''}`} aria-labelledby={id}>
      <h2 id={id} className={styles.h2}>
        {name}
      </h2>
      {stale && to && (
        <p className={styles.small}>
          {t('insights.stale', { when: intl.formatDate(`${to}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }) })}
        </p>
      )}
      <Answer question={group.lead} practice={name} reach={reach} first />
      {group.rest.length > 0 && (
        <details className={styles.details}>
          <summary>{t('insights.rest', { n: group.rest.length })}</summary>
          <div>
            {group.rest.map((question) => (
              <Answer key={question.insight.id} question={question} practice={name} reach={reach} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

const TITLES: Record<string, MessageId> = {
  'same_day:pain': 'question.sameDay.pain',
  'same_day:distress': 'question.sameDay.distress',
  'next_day:pain': 'question.nextDay.pain',
  'next_day:distress': 'question.nextDay.distress',
  'dose:pain': 'question.dose.pain',
  'dose:distress': 'question.dose.distress',
};

const BADGES: Record<string, MessageId> = {
  clear: 'badge.clear',
  hint: 'badge.hint',
  not_clear: 'badge.notClear',
  too_few: 'badge.tooFew',
};

interface AnswerProps {
  question: Question;
  practice: string;
  reach: number;
  first?: boolean;
}

function Answer({ question, practice, reach, first = false }: AnswerProps) {
  const t = useText();
  const { locale, language } = useLocale();
  const { family, outcome, insight } = question;
  const title = TITLES[`${family}:${outcome}`];
  const said = language === 'en' && insight.sentence ? insight.sentence : sentence(question, practice, t, locale);
  const badge = BADGES[insight.status];
  return (
    <>
      <h3 className={styles.h3}>{title ? t(title) : outcome}</h3>
      {badge && (
        <span className={styles.badge} data-status={insight.status}>
          {t(badge)}
        </span>
      )}
      <p className={first ? styles.lead : styles.p}>{said}</p>
      {isAnswered(insight) ? (
        <>
          <EffectRange
            estimate={insight.estimate}
            low95={insight.low95}
            high95={insight.high95}
            anytimeLow={insight.anytimeLow95}
            anytimeHigh={insight.anytimeHigh95}
            reach={reach}
            locale={locale}
            label={said}
            leftMeans={t(outcome === 'pain' ? 'chart.less' : 'chart.lighter')}
            rightMeans={t(outcome === 'pain' ? 'chart.more' : 'chart.heavier')}
            words={first ? { estimate: t('effect.estimate'), range: t('effect.range'), anytime: t('effect.anytime') } : undefined}
          />
          <Numbers question={question} />
        </>
      ) : (
        <Progress question={question} />
      )}
    </>
  );
}

/** How far the diary is, piece by piece: nothing is due. */
function Progress({ question }: { question: Question }) {
  const t = useText();
  const id = useId();
  return (
    <>
      {needs(question).map(({ label, have, need }) => (
        <div key={label} className={styles.progress}>
          <span id={`${id}-${label}`}>{t(`needs.${label}`, { pairs: question.family === 'same_day' ? 'no' : 'yes' })}</span>
          <span>{t('needs.of', { have, need })}</span>
          <progress aria-labelledby={`${id}-${label}`} max={need} value={Math.min(have, need)} />
        </div>
      ))}
    </>
  );
}

function Numbers({ question }: { question: Question }) {
  const t = useText();
  const intl = useIntl();
  const { locale } = useLocale();
  const { insight, family } = question;
  const { how } = insight;
  if (!isAnswered(insight)) return null;
  const range = (low: number, high: number) => t('numbers.range', { low: points(low, locale, true), high: points(high, locale, true) });
  const day = (value: string) => intl.formatDate(`${value}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const facts: [MessageId, string | number | null | undefined][] = [
    [family === 'dose' ? 'numbers.perTen' : 'numbers.estimate', points(insight.estimate, locale, true)],
    ['numbers.range95', range(insight.low95, insight.high95)],
    [
      'numbers.anytime',
      insight.anytimeLow95 !== undefined && insight.anytimeHigh95 !== undefined ? range(insight.anytimeLow95, insight.anytimeHigh95) : null,
    ],
    ['numbers.days', insight.n],
    ['numbers.with', insight.withPractice ?? insight.positiveDays],
    ['numbers.without', insight.without],
  ];
  return (
    <details className={styles.details}>
      <summary>{t('numbers.title')}</summary>
      <div>
        <dl className={styles.facts}>
          {facts.map(([label, value]) =>
            value === null || value === undefined ? null : <Fact key={label} label={t(label)} value={String(value)} />,
          )}
          {how?.from && how.to && <Fact label={t('numbers.period')} value={`${day(how.from)} – ${day(how.to)}`} />}
          {how && <Fact label={t('numbers.method')} value={`${how.method} ${how.version}`} />}
        </dl>
        <p className={styles.small}>{t('numbers.explain')}</p>
        {how?.wouldChange && <p className={styles.small}>{how.wouldChange}</p>}
        <p className={styles.small}>{t('insights.together')}</p>
      </div>
    </details>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

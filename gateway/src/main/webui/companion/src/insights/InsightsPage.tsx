import { openInsightStream, withNames, type EdgeInsight, type Insight, type Insights, type StreamState } from '@touchstone/api';
import { reachOf } from '@touchstone/charts';
import { IconArrowsShuffle, IconChevronRight, IconClipboardList, IconRefresh, IconRoute } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useNamed, useOnline, useServer, useTitle, type Loaded } from '../app/hooks';
import { localDay } from '../data/sync';
import { useText } from '../i18n/language';
import { usePractices } from '../practice/catalogue';
import { PageLinks } from '../ui/links';
import styles from '../ui/ui.module.css';
import { Chances, Network, Picture, PLACES } from './Pictures';
import pictures from './insights.module.css';
import { ends, groups, insightPath, isAnswered, isHarder, lookOf, needs, others, pageState, question, type PracticeGroup, type Question } from './model';
import { badgeOf, titleOf } from './words';

export const INSIGHTS = '/api/insights/v1/me/insights';
const STREAM = '/api/insights/v1/me/stream';

/** Insights of the server, practices by their names. */
export function useNamedInsights(kept: string, path: string, version: unknown = 0): Loaded<Insights> {
  const { name } = usePractices();
  const loaded = useServer<Insights>(useNamed(kept), path, version);
  return useMemo(() => {
    const { data } = loaded;
    return data ? { ...loaded, data: { ...data, insights: withNames(data.insights, (insight) => question(insight)?.practice ?? null, name) } } : loaded;
  }, [loaded, name]);
}

/** "What helps me": each answer as a sentence and a picture; its numbers and its method are a tap away. */
export default function InsightsPage() {
  const t = useText();
  const [version, setVersion] = useState(0);
  const stream = useStream(setVersion);
  const { name } = usePractices();
  const { data, at, state } = useNamedInsights('insights', INSIGHTS, version);
  const [today] = useState(() => new Date());
  useTitle('insights.title');
  // What is told on asking comes last.
  const list = useMemo(() => groups(data?.insights ?? []).toSorted((a, b) => Number(isHarder(a.lead.insight)) - Number(isHarder(b.lead.insight))), [data]);
  const more = useMemo(() => others(data?.insights ?? []), [data]);
  const reach = useMemo(() => reachOf(list.flatMap(({ lead, rest }) => [lead, ...rest].flatMap(ranges))), [list]);
  const what = pageState(list);
  const weeks = [more.level, more.state, more.change].filter((insight): insight is NonNullable<typeof insight> => insight !== undefined);
  const day = localDay(today);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('insights.title')}</h1>
        <Freshness today={today} at={at} kept={state === 'kept'} stream={stream} />
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && <p className={styles.line}>{t('insights.together')}</p>}
      {data && what !== 'ready' && (
        <section className={styles.card}>
          <h2 className={styles.h2}>{t(what === 'none' ? 'insights.none' : 'insights.gathering')}</h2>
          <p className={styles.p}>{t(what === 'none' ? 'insights.noneText' : 'insights.gatheringText')}</p>
        </section>
      )}
      {list.length > 0 && <h2 className={pictures.section}>{t('insights.practices')}</h2>}
      {list.map((group) => (
        <PracticeCard key={group.practice} group={group} name={name(group.practice)} reach={reach} day={day} />
      ))}
      {(more.driver ?? more.network) && <h2 className={pictures.section}>{t('insights.moves')}</h2>}
      {more.driver && <OtherCard insight={more.driver} day={day} />}
      {more.network && (
        <OtherCard insight={more.network} day={day}>
          {more.network.status !== 'too_few' && more.network.nodes && (
            <>
              <Network nodes={more.network.nodes} edges={more.edges} label={t('network.label')} />
              <Pairs edges={more.edges} />
            </>
          )}
        </OtherCard>
      )}
      {weeks.length > 0 && (
        <>
          <h2 className={pictures.section}>{t('insights.weeks')}</h2>
          <details className={styles.details}>
            <summary>{t('insights.open')}</summary>
            <div>
              {weeks.map((insight) => (
                <OtherCard key={insight.id} insight={insight} day={day}>
                  <Picture insight={insight} />
                  <Chances insight={insight} />
                </OtherCard>
              ))}
            </div>
          </details>
        </>
      )}
      <h2 className={pictures.section}>{t('insights.more')}</h2>
      <PageLinks
        label={t('insights.more')}
        pages={[
          { to: '/cycle', icon: IconRefresh, title: 'cycle.title', text: 'cycle.link' },
          { to: '/trials', icon: IconArrowsShuffle, title: 'trials.title', text: 'trials.link' },
          { to: '/pathway', icon: IconRoute, title: 'pathway.title', text: 'pathway.link' },
          { to: '/check-ins', icon: IconClipboardList, title: 'questions.title', text: 'questions.link' },
        ]}
      />
      <Link to="/diary" className={styles.btn2}>
        {t('insights.diary')}
      </Link>
    </>
  );
}

/** The wider range may reach beyond the axis; this one is always whole. */
const ranges = ({ insight }: Question) => (isAnswered(insight) ? [{ low: insight.low95, high: insight.high95 }] : []);

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

/** What stands above an answer: that it is from a while ago, or an early look, or its label. */
export function Standing({ insight, day }: { insight: Insight; day: string }) {
  const t = useText();
  const intl = useIntl();
  const look = lookOf(insight, day);
  const badge = look === 'early' ? 'badge.early' : badgeOf(insight);
  const to = insight.how?.to;
  return (
    <>
      {look === 'stale' && to && (
        <p className={styles.small}>
          {t('insights.stale', { when: intl.formatDate(`${to}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }) })}
        </p>
      )}
      {badge && (
        <span className={styles.badge} data-status={insight.status}>
          {t(badge)}
        </span>
      )}
    </>
  );
}

function Card({ title, stale, children }: { title: string; stale: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`${styles.card} ${stale ? styles.stale : ''}`} aria-labelledby={id}>
      <h3 id={id} className={styles.h2}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function Details({ insight, about }: { insight: Insight; about: string }) {
  const t = useText();
  return (
    <Link to={insightPath(insight.id)} className={styles.quiet} aria-label={t('insights.aboutOf', { about })}>
      {t('insights.about')}
      <IconChevronRight aria-hidden size={18} />
    </Link>
  );
}

interface PracticeCardProps {
  group: PracticeGroup;
  name: string;
  reach: number;
  day: string;
}

function PracticeCard({ group: { lead, rest }, name, reach, day }: PracticeCardProps) {
  const t = useText();
  const { insight } = lead;
  const { title } = titleOf(insight, () => name, t);
  const answer = (
    <>
      <Standing insight={insight} day={day} />
      <p className={styles.lead}>{insight.sentence}</p>
      <Picture insight={insight} reach={reach} explained />
      {insight.status === 'too_few' && <Progress question={lead} />}
    </>
  );
  return (
    <Card title={name} stale={lookOf(insight, day) === 'stale'}>
      {isHarder(insight) ? (
        // Told when it is asked for, never as a surprise.
        <details className={styles.details}>
          <summary>{t('insights.open')}</summary>
          <div>{answer}</div>
        </details>
      ) : (
        answer
      )}
      <Details insight={insight} about={`${name}: ${title}`} />
      {rest.length > 0 && (
        <details className={styles.details}>
          <summary>{t('insights.rest', { n: rest.length })}</summary>
          <ul className={styles.list}>
            {rest.map(({ insight: other }) => (
              <li key={other.id}>
                <Link to={insightPath(other.id)} className={styles.item}>
                  <span>
                    <b>{titleOf(other, () => name, t).title}</b>
                    {other.status === 'too_few' && <small>{t('badge.tooFew')}</small>}
                  </span>
                  <IconChevronRight aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function OtherCard({ insight, day, children }: { insight: Insight; day: string; children?: ReactNode }) {
  const t = useText();
  const { title } = titleOf(insight, (code) => code, t);
  return (
    <Card title={title} stale={lookOf(insight, day) === 'stale'}>
      <Standing insight={insight} day={day} />
      <p className={styles.lead}>{insight.sentence}</p>
      {children ?? <Picture insight={insight} explained />}
      <Details insight={insight} about={title} />
    </Card>
  );
}

/** The network as a list: what shows first, each pair with its sentence. */
export function Pairs({ edges }: { edges: EdgeInsight[] }) {
  const t = useText();
  const strength = ['clear', 'hint', 'not_clear'];
  const sorted = edges.toSorted((a, b) => strength.indexOf(a.status) - strength.indexOf(b.status) || Math.abs(b.partial ?? 0) - Math.abs(a.partial ?? 0));
  const nameOf = (code: string) => (PLACES[code] ? t(PLACES[code]) : code);
  return (
    <>
      <ul className={pictures.key}>
        <li>{t('network.clear')}</li>
        <li>{t('network.hint')}</li>
        <li>{t('network.none')}</li>
      </ul>
      <details className={styles.details}>
        <summary>{t('network.list')}</summary>
        <ul className={styles.list}>
          {sorted.map((edge) => (
            <li key={edge.id} className={pictures.pair}>
              <b>{ends(edge).map(nameOf).join(' – ')}</b>
              <span>{edge.sentence}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** How far the diary is, piece by piece: nothing is due. */
export function Progress({ question }: { question: Question }) {
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

import { Skeleton } from '@mantine/core';
import type { Cycle, CycleInsight, CycleLink } from '@touchstone/api';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useId } from 'react';
import { usable, useCycle } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useNamed, useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { NotPart } from '../insights/InsightPanel';
import insightStyles from '../insights/insights.module.css';
import { range80 } from '../insights/stats';
import { Status } from '../insights/Status';
import { useChance } from '../insights/useChance';
import pageStyles from '../patient.module.css';
import { usePracticeName } from '../usePracticeName';
import { PatternCard, type PatternProps } from './PatternCard';
import { useRange } from './cards';
import styles from './patterns.module.css';

const ICONS: Record<string, typeof IconArrowRight> = {
  downward: IconArrowDownRight,
  leaning_downward: IconArrowDownRight,
  steady: IconArrowRight,
  leaning_upward: IconArrowUpRight,
  upward: IconArrowUpRight,
};

/** The state of the cycle, its links from one day to the next, and where stepping in is suggested. */
export function CycleCard({ patientId, state: known, ...common }: PatternProps & { patientId: string; state: CycleInsight | undefined }) {
  const t = useT();
  const named = useNamed();
  const range = useRange();
  const chance = useChance();
  const { points, day } = useFormat();
  const query = useCycle(patientId);
  const cycle = usable(query);
  const state = known ?? cycle?.state ?? undefined;
  const narrow = state && range80(state);
  const Icon = ICONS[state?.state ?? ''];
  return (
    <PatternCard
      {...common}
      title={t('cycle.title')}
      insight={state}
      {...(state?.state && Icon
        ? {
            status: (
              <span className={styles.state}>
                <Icon size={20} aria-hidden />
                {named('cycle', state.state)}
              </span>
            ),
          }
        : {})}
      facts={
        state
          ? [
              [t('cycle.change'), typeof state.estimate === 'number' && t('driver.sd', { value: points(state.estimate) })],
              [t('effect.range80'), narrow && range(...narrow)],
              [t('effect.range95'), range(state.low95, state.high95)],
              [t('cycle.pWorse'), typeof state.pWorse === 'number' && chance(state.pWorse)],
              [t('cycle.days'), t('cycle.daysOf', { recent: state.recent ?? 0, previous: state.previous ?? 0 })],
              [t('change.week'), state.weekEnding && day(state.weekEnding)],
            ]
          : []
      }
    >
      {cycle ? (
        <Links cycle={cycle} />
      ) : query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} ofPatient />
      ) : (
        <Skeleton height={200} />
      )}
    </PatternCard>
  );
}

function Links({ cycle }: { cycle: Cycle }) {
  const t = useT();
  const named = useNamed();
  const { list, points, number } = useFormat();
  const range = useRange();
  const practiceName = usePracticeName();
  const links = cycle.links ?? [];
  const { stepIn } = cycle;
  return (
    <>
      <NotPart notShared={cycle.notShared} />
      {links.length > 0 && (
        <>
          <Ring links={links} strongest={cycle.strongest} />
          {cycle.sentence && <p className={insightStyles.sentence}>{cycle.sentence}</p>}
          {stepIn && (
            <div className={styles.stepIn}>
              <h3>{stepIn.place ? t('cycle.stepIn', { place: named('place', stepIn.place) }) : t('cycle.stepIn.open')}</h3>
              <p>{stepIn.sentence}</p>
              {stepIn.practices.length > 0 && (
                <p>{t('cycle.practices', { list: list(stepIn.practices.map(practiceName)) })}</p>
              )}
            </div>
          )}
          <details className={pageStyles.fold}>
            <summary>{t('cycle.table')}</summary>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keyboard */}
            <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('cycle.table')}>
              <table>
                <caption>{t('cycle.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('cycle.link')}</th>
                    <th scope="col">{t('network.status')}</th>
                    <th scope="col">{t('cycle.strength')}</th>
                    <th scope="col">{t('effect.range95')}</th>
                    <th scope="col">{t('effect.anytime')}</th>
                    <th scope="col">{t('how.eValue')}</th>
                    <th scope="col">{t('effect.pairs')}</th>
                  </tr>
                </thead>
                <tbody>
                  {links.map((link) => (
                    <tr key={link.id} data-insight={link.id}>
                      <th scope="row">{t('cycle.fromTo', { from: named('place', link.from), to: named('place', link.to) })}</th>
                      <td>
                        <Status status={link.status} />
                      </td>
                      <td className={styles.number}>{typeof link.estimate === 'number' && points(link.estimate)}</td>
                      <td className={styles.number}>{range(link.low95, link.high95)}</td>
                      <td className={styles.number}>{range(link.anytimeLow95, link.anytimeHigh95)}</td>
                      <td className={styles.number}>{typeof link.eValue === 'number' && number(link.eValue)}</td>
                      <td className={styles.number}>{link.n}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {links.map((link) => (
              <p key={link.id} className={insightStyles.note}>
                {link.sentence}
              </p>
            ))}
          </details>
        </>
      )}
    </>
  );
}

const WIDTH = 520;
const HEIGHT = 232;
const PLACES: Record<string, [x: number, y: number]> = {
  pain: [96, 40],
  stress: [WIDTH - 96, 40],
  distress: [WIDTH - 96, HEIGHT - 40],
  difficulty: [96, HEIGHT - 40],
};

/** The four places in a ring; each arrow says its status in words and by the kind of its line. */
function Ring({ links, strongest }: { links: CycleLink[]; strongest: string | null }) {
  const t = useT();
  const named = useNamed();
  const arrow = useId();
  const words = links.map((link) =>
    t('cycle.ring.link', { from: named('place', link.from), to: named('place', link.to), status: named('status', link.status) }),
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} role="img" aria-label={`${t('cycle.ring')} ${words.join(' ')}`}>
      <defs>
        <marker id={arrow} viewBox="0 0 10 10" refX={8} refY={5} markerWidth={12} markerHeight={12} markerUnits="userSpaceOnUse" orient="auto">
          <path d="M0 0L10 5L0 10z" className={styles.arrow} />
        </marker>
      </defs>
      {links.map((link) => {
        const [from, to] = [PLACES[link.from], PLACES[link.to]];
        if (!from || !to) return null;
        const across = from[1] === to[1];
        const gap = across ? 84 : 26;
        const sign = across ? Math.sign(to[0] - from[0]) : Math.sign(to[1] - from[1]);
        const start = across ? [from[0] + sign * gap, from[1]] : [from[0], from[1] + sign * gap];
        const end = across ? [to[0] - sign * gap, to[1]] : [to[0], to[1] - sign * gap];
        const middle = [(start[0]! + end[0]!) / 2, (start[1]! + end[1]!) / 2];
        return (
          <g key={link.id}>
            <line
              x1={start[0]}
              y1={start[1]}
              x2={end[0]}
              y2={end[1]}
              className={styles.link}
              data-status={link.status}
              markerEnd={`url(#${arrow})`}
            />
            <text
              x={across ? middle[0] : middle[0]! + (from[0] < WIDTH / 2 ? 12 : -12)}
              y={across ? middle[1]! + (from[1] < HEIGHT / 2 ? -12 : 22) : middle[1]}
              dy={across ? 0 : '0.35em'}
              textAnchor={across ? 'middle' : from[0] < WIDTH / 2 ? 'start' : 'end'}
              className={link.id === strongest ? styles.strongest : styles.linkName}
            >
              {link.id === strongest ? t('cycle.strongest', { status: named('status', link.status) }) : named('status', link.status)}
            </text>
          </g>
        );
      })}
      {Object.entries(PLACES).map(([code, [x, y]]) => (
        <g key={code}>
          <rect x={x - 76} y={y - 21} width={152} height={42} rx={21} className={styles.node} />
          <text x={x} y={y} dy="0.35em" textAnchor="middle" className={styles.nodeName}>
            {named('place', code)}
          </text>
        </g>
      ))}
    </svg>
  );
}

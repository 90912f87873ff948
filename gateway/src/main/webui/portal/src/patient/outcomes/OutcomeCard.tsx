import type { Outcome } from '@touchstone/api';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight, IconCalendarPlus, IconQuestionMark } from '@tabler/icons-react';
import { useId } from 'react';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { Facts } from '../insights/Facts';
import insightStyles from '../insights/insights.module.css';
import styles from '../patient.module.css';
import { useRange } from '../patterns/cards';
import { nameOf } from './OutcomesView';
import own from './outcomes.module.css';
import { PointsPlot } from './PointsPlot';

// All of these scales fall when things get better.
const ICONS = { improved: IconArrowDownRight, same: IconArrowRight, worse: IconArrowUpRight, unclear: IconQuestionMark };
const TOP: Record<string, number> = { 'pain-nrs': 10, peg: 10, 'phq-4': 12 };

/** One measure: what is missing, the verdict, its sentence, points over time, numbers and method. */
export function OutcomeCard({ outcome }: { outcome: Outcome }) {
  const t = useT();
  const id = useId();
  const range = useRange();
  const { points, day, number } = useFormat();
  const verdict = outcome.status === 'ok' ? outcome.verdict : undefined;
  const Icon = verdict ? ICONS[verdict] : IconCalendarPlus;
  const responder = (value: boolean | null | undefined) => typeof value === 'boolean' && t(value ? 'outcome.yes' : 'outcome.no');
  const value = (point: Outcome['baseline']) => point && t('outcome.valueAt', { value: points(point.value), day: day(point.at) });
  const { subscales, how } = outcome;
  const half = (name: 'depression' | 'anxiety') => {
    const scale = subscales?.[name];
    return scale && t(scale.above ? 'outcome.half.above' : 'outcome.half.below', { value: scale.value, threshold: scale.threshold });
  };
  return (
    <section className={`${styles.card} ${insightStyles.pattern}`} aria-labelledby={id} data-outcome={outcome.id}>
      <header className={insightStyles.patternHead}>
        <h2 id={id}>{nameOf(t, outcome)}</h2>
        <span className={own.verdict} data-verdict={verdict ?? outcome.status}>
          <Icon size={18} aria-hidden />
          {verdict ? t(`outcome.verdict.${verdict}`) : t(`outcome.status.${outcome.status}`)}
        </span>
      </header>
      {(outcome.incomplete ?? 0) > 0 && (
        <p className={own.lacking}>{t('outcome.incomplete', { incomplete: outcome.incomplete ?? 0, responses: outcome.responses ?? 0 })}</p>
      )}
      <p className={insightStyles.sentence}>{outcome.sentence}</p>
      {(outcome.points?.length ?? 0) > 0 && (
        <PointsPlot
          name={nameOf(t, outcome)}
          points={outcome.points ?? []}
          top={TOP[outcome.id] ?? 10}
          {...(outcome.id === 'phq-4' ? { bands: [3, 6, 9] } : {})}
          {...(outcome.id === 'peg' && outcome.baseline ? { target: outcome.baseline.value * 0.7 } : {})}
        />
      )}
      <Facts
        facts={[
          [t('outcome.start'), value(outcome.baseline)],
          [t('outcome.now'), value(outcome.current)],
          [t('outcome.change'), typeof outcome.change === 'number' && t('effect.points', { value: points(outcome.change) })],
          [t('change.percent'), typeof outcome.percent === 'number' && `${number(Math.round(outcome.percent)).replace('-', '−')} %`],
          [t('effect.range95'), range(outcome.low95, outcome.high95)],
          [t('outcome.responder30'), responder(outcome.responder30)],
          [t('outcome.responder50'), responder(outcome.responder50)],
          [t('outcome.threshold'), outcome.threshold],
          [t('outcome.depression'), half('depression')],
          [t('outcome.anxiety'), half('anxiety')],
          [t('outcome.answers'), outcome.responses],
          [t('effect.n'), outcome.n],
        ]}
      />
      {how && (
        <details className={styles.fold}>
          <summary>{t('how.title')}</summary>
          <Facts
            facts={[
              [t('how.method'), `${how.method} ${how.version}`],
              [t('how.days'), how.daysUsed],
              [t('how.period'), how.from && how.to && t('timeline.period', { from: day(how.from), to: day(how.to) })],
            ]}
          />
          <p className={insightStyles.note}>
            <strong>{t('how.wouldChange')}:</strong> {how.wouldChange}
          </p>
        </details>
      )}
    </section>
  );
}

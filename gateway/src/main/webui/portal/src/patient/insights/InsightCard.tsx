import type { Insight } from '@touchstone/api';
import { EffectRange } from '@touchstone/charts';
import { useFormat } from '../../i18n/format';
import { useLocale, useNamed, useT } from '../../i18n/i18n';
import pageStyles from '../patient.module.css';
import { How } from './How';
import styles from './insights.module.css';
import { hasEstimate, questionOf } from './model';
import { Numbers } from './Numbers';
import { RawDots } from './RawDots';
import { Status } from './Status';

interface Props {
  insight: Insight;
  computedAt: string | null;
  /** When its values changed on this page, milliseconds. */
  changedAt: number | undefined;
  /** Half of the axis in points, the same for all that are compared. */
  reach: number;
  /** Not a claim: the numbers are folded away too. */
  quiet: boolean;
}

/** One question and its answer: status, sentence, picture, numbers, and how it came about. */
export function InsightCard({ insight, computedAt, changedAt, reach, quiet }: Props) {
  const t = useT();
  const named = useNamed();
  const { time, points } = useFormat();
  const { locale } = useLocale();
  const question = questionOf(insight);
  const outcome = question ? named('outcome', question.outcome) : '';
  return (
    <article className={styles.insight} data-insight={insight.id} data-status={insight.status}>
      <header>
        <Status status={insight.status} />
        {question && (
          <h4>{t('insight.question', { family: named('family', question.family), outcome })}</h4>
        )}
        {changedAt !== undefined && (
          <span className={styles.updated}>{t('insights.updated', { time: time(changedAt) })}</span>
        )}
      </header>
      {insight.sentence && <p className={styles.sentence}>{insight.sentence}</p>}
      {hasEstimate(insight) && (
        <EffectRange
          estimate={insight.estimate}
          low95={insight.low95}
          high95={insight.high95}
          {...(typeof insight.anytimeLow95 === 'number' ? { anytimeLow: insight.anytimeLow95 } : {})}
          {...(typeof insight.anytimeHigh95 === 'number' ? { anytimeHigh: insight.anytimeHigh95 } : {})}
          label={t('effect.picture', {
            outcome,
            estimate: points(insight.estimate),
            low: points(insight.low95),
            high: points(insight.high95),
            anyLow: points(insight.anytimeLow95 ?? insight.low95),
            anyHigh: points(insight.anytimeHigh95 ?? insight.high95),
          })}
          leftMeans={t('effect.lower', { outcome })}
          rightMeans={t('effect.higher', { outcome })}
          locale={locale}
          reach={reach}
        />
      )}
      {!quiet && question && <RawDots question={question} />}
      {!quiet && <Numbers insight={insight} />}
      <details className={pageStyles.fold}>
        <summary>{t('how.title')}</summary>
        {quiet && <Numbers insight={insight} />}
        <How insight={insight} computedAt={computedAt} />
      </details>
    </article>
  );
}

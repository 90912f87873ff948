import type { Insight } from '@touchstone/api';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { Facts } from './Facts';
import { Prior } from './Prior';
import styles from './insights.module.css';

const HUGE = 1_000_000;

/** Method, evidence and data behind an insight. */
export function How({ insight, computedAt }: { insight: Insight; computedAt: string | null }) {
  const t = useT();
  const { number, day, time, fixed } = useFormat();
  const { how } = insight;
  const computed = computedAt ? Date.parse(computedAt) : NaN;
  return (
    <>
      <Facts
        facts={[
          [t('how.eValue'), typeof insight.eValue === 'number' && (insight.eValue > HUGE ? t('how.eValue.huge') : number(insight.eValue))],
          [t('how.rho'), typeof insight.rho === 'number' && fixed(insight.rho)],
          [t('how.family'), insight.familySize],
          [t('how.days'), how?.daysUsed],
          [t('how.period'), how?.from && how.to && t('timeline.period', { from: day(how.from), to: day(how.to) })],
          [t('how.method'), how && `${how.method} ${how.version}`],
          [t('how.computed'), !Number.isNaN(computed) && `${day(new Date(computed).toISOString().slice(0, 10))} ${time(computed)}`],
        ]}
      />
      {typeof insight.eValue === 'number' && <p className={styles.note}>{t('how.eValue.note')}</p>}
      {typeof insight.rho === 'number' && <Prior family={insight.family} />}
      {how?.wouldChange && (
        <p className={styles.note}>
          <strong>{t('how.wouldChange')}:</strong> {how.wouldChange}
        </p>
      )}
    </>
  );
}

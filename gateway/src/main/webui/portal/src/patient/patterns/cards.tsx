import type { ChangeInsight, DriverInsight, LevelInsight } from '@touchstone/api';
import { EffectRange, reachOf } from '@touchstone/charts';
import { useFormat } from '../../i18n/format';
import { useLocale, useNamed, useT } from '../../i18n/i18n';
import { hasEstimate } from '../insights/model';
import { range80 } from '../insights/stats';
import { useChance } from '../insights/useChance';
import { PatternCard, type PatternProps } from './PatternCard';
import { RangeRows } from './RangeRows';

/** "low to high", or nothing where an end is missing. */
export function useRange() {
  const t = useT();
  const { points } = useFormat();
  return (low: number | undefined | null, high: number | undefined | null) =>
    typeof low === 'number' && typeof high === 'number' && t('effect.range', { low: points(low), high: points(high) });
}

/** Distress or severity: the difference with its range, and both partial effects beside each other. */
export function DriverCard({ insight, ...common }: PatternProps & { insight: DriverInsight }) {
  const t = useT();
  const range = useRange();
  const chance = useChance();
  const { points } = useFormat();
  const { locale } = useLocale();
  const narrow = range80(insight);
  const parts = [
    ['distress', insight.distressEffect, insight.distressLow95, insight.distressHigh95],
    ['pain', insight.painEffect, insight.painLow95, insight.painHigh95],
  ] as const;
  const rows = parts.flatMap(([name, value, low, high]) =>
    typeof value === 'number' && typeof low === 'number' && typeof high === 'number'
      ? [{ name: t(`driver.${name}`), value, low, high }]
      : [],
  );
  return (
    <PatternCard
      {...common}
      title={t('driver.title')}
      insight={insight}
      facts={[
        [t('driver.difference'), hasEstimate(insight) && t('driver.sd', { value: points(insight.estimate) })],
        [t('effect.range80'), narrow && range(...narrow)],
        [t('effect.range95'), range(insight.low95, insight.high95)],
        [t('effect.anytime'), range(insight.anytimeLow95, insight.anytimeHigh95)],
        [t('driver.chance'), typeof insight.pNegative === 'number' && chance(1 - insight.pNegative)],
        [t('driver.correlation'), typeof insight.correlation === 'number' && points(insight.correlation)],
        [t('effect.n'), insight.n],
      ]}
    >
      {hasEstimate(insight) && (
        <EffectRange
          estimate={insight.estimate}
          low95={insight.low95}
          high95={insight.high95}
          {...(typeof insight.anytimeLow95 === 'number' ? { anytimeLow: insight.anytimeLow95 } : {})}
          {...(typeof insight.anytimeHigh95 === 'number' ? { anytimeHigh: insight.anytimeHigh95 } : {})}
          label={t('driver.picture', {
            estimate: points(insight.estimate),
            low: points(insight.low95),
            high: points(insight.high95),
          })}
          leftMeans={t('driver.left')}
          rightMeans={t('driver.right')}
          locale={locale}
          reach={reachOf([{ low: insight.anytimeLow95 ?? insight.low95, high: insight.anytimeHigh95 ?? insight.high95 }])}
        />
      )}
      {rows.length > 0 && <RangeRows title={t('driver.parts')} rows={rows} unit={t('unit.sd')} />}
    </PatternCard>
  );
}

/** Pain of the last 14 days against the first 14, against the published thresholds. */
export function ChangeCard({ insight, ...common }: PatternProps & { insight: ChangeInsight }) {
  const t = useT();
  const named = useNamed();
  const range = useRange();
  const chance = useChance();
  const { locale } = useLocale();
  const { points, day, number } = useFormat();
  const narrow = range80(insight);
  const sure = (value: number | undefined) => typeof value === 'number' && chance(value);
  return (
    <PatternCard
      {...common}
      title={t('change.title')}
      insight={insight}
      {...(insight.verdict ? { status: <strong>{named('verdict', insight.verdict)}</strong> } : {})}
      facts={[
        [t('change.start'), typeof insight.baselineMean === 'number' && points(insight.baselineMean)],
        [t('change.change'), hasEstimate(insight) && t('effect.points', { value: points(insight.estimate) })],
        [t('change.percent'), typeof insight.percent === 'number' && `${number(Math.round(insight.percent)).replace('-', '−')} %`],
        [t('effect.range80'), narrow && range(...narrow)],
        [t('effect.range95'), range(insight.low95, insight.high95)],
        [t('change.p30'), sure(insight.pAtLeast30percent)],
        [t('change.p2'), sure(insight.pAtLeast2points)],
        [t('change.p50'), sure(insight.pAtLeast50percent)],
        [t('change.worse'), sure(insight.pWorse30percent)],
        [t('change.days'), t('change.daysOf', { baseline: insight.baseline ?? 0, current: insight.current ?? 0 })],
        [t('change.week'), insight.weekEnding && day(insight.weekEnding)],
      ]}
    >
      {hasEstimate(insight) && (
        <EffectRange
          estimate={insight.estimate}
          low95={insight.low95}
          high95={insight.high95}
          label={t('change.picture', {
            estimate: points(insight.estimate),
            low: points(insight.low95),
            high: points(insight.high95),
          })}
          leftMeans={t('effect.lower', { outcome: named('outcome', 'pain') })}
          rightMeans={t('effect.higher', { outcome: named('outcome', 'pain') })}
          locale={locale}
        />
      )}
    </PatternCard>
  );
}

/** Where pain is at present: a description, no claim. */
export function LevelCard({ insight, ...common }: PatternProps & { insight: LevelInsight }) {
  const t = useT();
  const range = useRange();
  const { points } = useFormat();
  const { level, low95, high95 } = insight;
  const known = typeof level === 'number' && typeof low95 === 'number' && typeof high95 === 'number';
  const narrow = known ? range80({ ...insight, estimate: level }) : undefined;
  return (
    <PatternCard
      {...common}
      title={t('level.title')}
      insight={insight}
      facts={[
        [t('level.middle'), known && points(level)],
        [t('effect.range80'), narrow && range(...narrow)],
        [t('effect.range95'), range(low95, high95)],
      ]}
    >
      {known && <RangeRows title={t('level.scale')} rows={[{ name: t('timeline.pain'), value: level, low: low95, high: high95 }]} domain={[0, 10]} unit="" />}
    </PatternCard>
  );
}

import type { Insight } from '@touchstone/api';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { Facts, type Fact } from './Facts';
import { hasEstimate, questionOf } from './model';
import { chanceOfHalfAPoint, range80 } from './stats';
import { useChance } from './useChance';

/** The numbers of an insight; while there are too few days, what there is so far. */
export function Numbers({ insight }: { insight: Insight }) {
  const t = useT();
  const { points } = useFormat();
  const chance = useChance();
  const atLeast = chanceOfHalfAPoint(insight);
  const narrow = range80(insight);
  const family = questionOf(insight)?.family;
  const range = (low: number | undefined, high: number | undefined) =>
    typeof low === 'number' && typeof high === 'number' && t('effect.range', { low: points(low), high: points(high) });
  const facts: Fact[] = [
    ...(hasEstimate(insight)
      ? ([
          [t(family === 'dose' ? 'effect.estimate.dose' : 'effect.estimate'), t('effect.points', { value: points(insight.estimate) })],
          [t('effect.range80'), narrow && range(...narrow)],
          [t('effect.range95'), range(insight.low95, insight.high95)],
          [t('effect.anytime'), range(insight.anytimeLow95, insight.anytimeHigh95)],
          [
            t('effect.chance'),
            atLeast && t('effect.chance.both', { lower: chance(atLeast.lower), higher: chance(atLeast.higher) }),
          ],
          [t('effect.at30'), typeof insight.at30min === 'number' && t('effect.points', { value: points(insight.at30min) })],
        ] satisfies Fact[])
      : []),
    [t(family === 'same_day' ? 'effect.n' : 'effect.pairs'), insight.n],
    [t('effect.with'), insight.withPractice],
    [t('effect.without'), insight.without],
    [t('effect.withMinutes'), insight.positiveDays],
  ];
  return <Facts facts={facts} />;
}

import type { ChartWords } from '@touchstone/charts';
import { useMemo } from 'react';
import { useText } from '../i18n/language';

/** What charts say, in the person's language. */
export function useChartWords(): ChartWords {
  const t = useText();
  return useMemo(
    () => ({
      earlier: t('chart.earlier'),
      later: t('chart.later'),
      showNumbers: t('chart.numbers'),
      when: t('chart.when'),
      mostLikely: t('chart.mostLikely'),
      likelyRange: t('chart.likelyRange'),
      count: t('chart.count'),
      nothingThatDay: t('chart.nothing'),
    }),
    [t],
  );
}

import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A chance of 0 to 1 in whole per cent; never as certain as 0 or 100. */
export function useChance(): (chance: number) => string {
  const intl = useIntl();
  return useCallback(
    (chance) => {
      const percent = (value: number) => intl.formatNumber(value, { style: 'percent', maximumFractionDigits: 0 });
      if (chance < 0.01) return `< ${percent(0.01)}`;
      if (chance > 0.99) return `> ${percent(0.99)}`;
      return percent(chance);
    },
    [intl],
  );
}

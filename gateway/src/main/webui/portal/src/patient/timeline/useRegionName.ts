import { useCallback } from 'react';
import { useNamed } from '../../i18n/i18n';

/** Body regions by name; one that the catalogue does not know is told by its code. */
export function useRegionName(): (code: string) => string {
  const named = useNamed();
  return useCallback((code) => named('region', code), [named]);
}

import type { Text } from '@touchstone/api';
import { useCallback } from 'react';
import { useLocale } from '../i18n/i18n';

/** A text of the services in the language of the page. */
export function useText(): (text: Text | null | undefined) => string {
  const { locale } = useLocale();
  return useCallback((text) => text?.[locale] || text?.en || '', [locale]);
}

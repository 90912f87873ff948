import { useEffect } from 'react';
import { useT } from '../i18n/i18n';

/** The tab's title. It never carries a patient's name: titles stay behind in the browser's history. */
export function usePageTitle(title: string): void {
  const t = useT();
  const app = t('app.name');
  useEffect(() => {
    document.title = `${title} – ${app}`;
  }, [title, app]);
}

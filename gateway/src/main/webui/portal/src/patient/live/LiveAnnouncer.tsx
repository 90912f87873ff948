import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import type { Changes } from '../insights/useChanges';
import type { Live } from './useLive';

/** Says politely, for screen readers, that new values arrived or that the page is no longer live. */
export function LiveAnnouncer({ live, changes }: { live: Live; changes: Changes }) {
  const t = useT();
  const { time } = useFormat();
  const words =
    live.state === 'stale'
      ? t('live.lost', { time: time(live.since) })
      : changes.last
        ? t('live.changed', { time: time(changes.last.at), count: changes.last.count })
        : '';
  return (
    <p className="vh" role="status" aria-live="polite">
      {words}
    </p>
  );
}

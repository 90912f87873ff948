import { Button } from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import styles from '../patient.module.css';
import type { Live } from './useLive';

/** How fresh the page is, in words. `updatedAt`: when its values arrived, milliseconds; 0 before the first. */
export function Freshness({ live, updatedAt }: { live: Live; updatedAt: number }) {
  const t = useT();
  const { time } = useFormat();
  if (live.state === 'stale') {
    return (
      <div className={styles.freshness} data-live="stale">
        <IconPlugConnectedX size={18} aria-hidden />
        {t('live.lost', { time: time(live.since) })}
        <Button variant="subtle" size="compact-sm" mih={44} onClick={live.reconnect}>
          {t('live.now')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.freshness} data-live={live.state}>
      {updatedAt > 0 && (
        <>
          <IconPlugConnected size={18} aria-hidden />
          {t(live.state === 'live' ? 'live.updated' : 'live.connecting', { time: time(updatedAt) })}
        </>
      )}
    </div>
  );
}

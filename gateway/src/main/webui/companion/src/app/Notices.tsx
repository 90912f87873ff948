import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { useOnline, useWaiting } from './hooks';
import { signIn, usePerson } from './person';

/** What is worth telling about this phone: offline, something waits, the session is over, something needs a look. */
export function Notices() {
  const t = useText();
  const online = useOnline();
  const { entries, troubled } = useWaiting();
  const { expired } = usePerson();
  const quiet = online && entries === 0 && !expired;
  return (
    <>
      <div role="status" className={styles.live}>
        {!quiet && (
          <div className={styles.status}>
            {!online && <span>{t('sync.offline')}</span>}
            {online && expired && <span>{t('sync.expired')}</span>}
            {entries > 0 && <span data-testid="waiting">{t(online ? 'sync.waiting' : 'sync.waitingOffline', { n: entries })}</span>}
            {online && expired && (
              <button type="button" className={styles.btn2} onClick={signIn}>
                {t('sync.signIn')}
              </button>
            )}
          </div>
        )}
      </div>
      {troubled > 0 && (
        <div className={`${styles.status} ${styles.look}`}>
          <span>{t('sync.look', { n: troubled })}</span>
          <Link to="/diary">{t('sync.lookAt')}</Link>
        </div>
      )}
      <Update />
    </>
  );
}

/** A new version waits until the person asks for it. */
function Update() {
  const t = useText();
  const [ready, setReady] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return undefined;
    let reloaded = false;
    const hadController = Boolean(navigator.serviceWorker.controller);
    const onController = () => {
      if (!hadController || reloaded) return;
      reloaded = true;
      location.reload();
    };
    navigator.serviceWorker.addEventListener('controllerchange', onController);
    navigator.serviceWorker
      .register('/app/sw.js', { scope: '/app/' })
      .then((registration) => {
        const check = () => {
          if (registration.waiting && navigator.serviceWorker.controller) setReady(registration);
        };
        check();
        registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', check));
      })
      .catch(() => undefined);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', onController);
  }, []);
  if (!ready) return null;
  return (
    <div role="status" className={styles.status}>
      <span>{t('update.ready')}</span>
      <button type="button" className={styles.btn2} onClick={() => ready.waiting?.postMessage({ type: 'SKIP_WAITING' })}>
        {t('update.now')}
      </button>
    </div>
  );
}

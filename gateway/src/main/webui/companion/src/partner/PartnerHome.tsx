import type { Partnership } from '@touchstone/api';
import { IconHandStop, IconList, IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction, useOnline, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { keep } from '../data/kept';
import { useText } from '../i18n/language';
import { PageLinks } from '../ui/links';
import styles from '../ui/ui.module.css';
import { PARTNER } from './PartnerPage';
import { useFresh } from './fresh';

/** Where an invited person begins: what is shared with them, and the way out. */
export default function PartnerHome() {
  const t = useText();
  const online = useOnline();
  const { api, owner } = usePerson();
  const { busy, act } = useAction();
  const [version, setVersion] = useState(0);
  const { state, data } = useFresh<Partnership>(PARTNER, version);
  useTitle('nav.home');
  const leave = async () => {
    const left = await act(async () => {
      await api.delete(PARTNER);
      await keep(owner, 'check-ins', null).catch(() => undefined);
    }, t('partner.left'));
    if (left) setVersion((now) => now + 1);
  };
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('today.hello')}</h1>
        <p className={styles.lead}>{t('partner.homeLead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {(state === 'failed' || state === 'none') && <p className={styles.card}>{t('sharing.unavailable')}</p>}
      {data && data.state !== 'active' && (
        <section className={styles.card}>
          <p className={styles.p}>{t('partner.nobody')}</p>
          <Link to="/partner/accept" className={styles.btn}>
            {t('partner.enterCode')}
          </Link>
        </section>
      )}
      {data?.state === 'active' && (
        <>
          <PageLinks
            label={t('partner.together')}
            pages={[
              { to: '/partner/menu', icon: IconList, title: 'shared.title', text: 'shared.link' },
              { to: '/partner/touch', icon: IconHandStop, title: 'sharedTouch.title', text: 'sharedTouch.link' },
              { to: '/weekly', icon: IconNotebook, title: 'weekly.title', text: 'weekly.link' },
            ]}
          />
          <section className={styles.card} aria-labelledby="leave">
            <h2 id="leave" className={styles.h2}>
              {t('partner.leaveTitle')}
            </h2>
            <p className={styles.p}>{t('partner.leaveText')}</p>
            <button type="button" className={styles.btn2} disabled={busy || !online} onClick={() => void leave()}>
              {t('partner.leave')}
            </button>
          </section>
        </>
      )}
    </>
  );
}

import { ApiError, type ConsentCategory, type Consents } from '@touchstone/api';
import { useState } from 'react';
import { Link } from 'react-router';
import { useOnline, useServer } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText } from '../i18n/language';
import { Switch } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';

const CONSENTS = '/api/patient/v1/me/consents';

/** What there is for an invited person to see; nothing else of the diary ever is. */
const CATEGORIES = ['menu', 'check-ins', 'intimacy'] as const satisfies ConsentCategory[];

/** What an invited person may see, one by one. */
export function Scopes() {
  const t = useText();
  const toast = useToast();
  const online = useOnline();
  const { api } = usePerson();
  const [version, setVersion] = useState(0);
  const [changed, setChanged] = useState<Consents | null>(null);
  const [busy, setBusy] = useState(false);
  const { data, state } = useServer<Consents>('consents', CONSENTS, version);
  const current = changed && (!data || changed.revision >= data.revision) ? changed : data;
  const isGranted = (category: ConsentCategory) =>
    current?.consents.some((consent) => consent.category === category && consent.purpose === 'partner' && consent.granted) ?? false;
  const change = async (category: ConsentCategory, granted: boolean) => {
    if (!current) return;
    const others = current.consents.filter((consent) => consent.category !== category || consent.purpose !== 'partner');
    setBusy(true);
    try {
      setChanged(await api.put<Consents>(CONSENTS, { body: { revision: current.revision, consents: [...others, { category, purpose: 'partner', granted }] } }));
      toast({ text: t(granted ? 'sharing.shared' : 'sharing.takenBack') });
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) {
        // Changed on another phone: show that first.
        setChanged(null);
        setVersion((now) => now + 1);
      }
      toast({ text: t('sharing.notSaved') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.card} aria-labelledby="scopes">
      <h2 id="scopes" className={styles.h2}>
        {t('partner.scopes')}
      </h2>
      <p className={styles.muted}>{t('partner.scopesLead')}</p>
      {current ? (
        <div>
          {CATEGORIES.map((category) => (
            <Switch
              key={category}
              label={t(`category.${category}`)}
              hint={t(`partner.scope.${category}`)}
              checked={isGranted(category)}
              disabled={!online || busy}
              onChange={(granted) => void change(category, granted)}
            />
          ))}
        </div>
      ) : (
        <p className={styles.muted}>{t(state === 'failed' ? 'sharing.unavailable' : 'loading')}</p>
      )}
      <Link to="/sharing" className={styles.quiet}>
        {t('partner.looked')}
      </Link>
    </section>
  );
}

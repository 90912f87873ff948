import { ApiError, type AccessLog, type Consent, type ConsentCategory, type ConsentPurpose, type Consents } from '@touchstone/api';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useOnline, useServer, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText } from '../i18n/language';
import { Switch } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';

const CONSENTS = '/api/patient/v1/me/consents';
const ACCESS_LOG = '/api/patient/v1/me/access-log';
const CATEGORIES: ConsentCategory[] = ['pain', 'mood', 'practices', 'intimacy', 'menu', 'check-ins', 'notes'];
const PURPOSES: ConsentPurpose[] = ['clinic', 'partner', 'cohort'];

/** Who sees what, field by field, and who looked. */
export default function Sharing() {
  const t = useText();
  useTitle('sharing.title');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('sharing.title')}</h1>
        <p className={styles.muted}>{t('sharing.lead')}</p>
      </div>
      <ConsentList />
      <Looked />
    </>
  );
}

function ConsentList() {
  const t = useText();
  const toast = useToast();
  const online = useOnline();
  const { api } = usePerson();
  const [version, setVersion] = useState(0);
  const { data, state } = useServer<Consents>('consents', CONSENTS, version);
  const [changed, setChanged] = useState<Consents | null>(null);
  const [busy, setBusy] = useState(false);
  const current = changed && (!data || changed.revision >= data.revision) ? changed : data;
  if (!current) return <p className={styles.card}>{t(state === 'failed' ? 'sharing.unavailable' : 'loading')}</p>;

  const isGranted = (category: ConsentCategory, purpose: ConsentPurpose) =>
    current.consents.some((consent) => consent.category === category && consent.purpose === purpose && consent.granted);

  const put = async (consents: Consent[], revision: number) => {
    setBusy(true);
    try {
      const answer = await api.put<Consents>(CONSENTS, { body: { revision, consents } });
      setChanged(answer);
      return answer;
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) {
        // Changed on another phone: show that first.
        setChanged(null);
        setVersion((now) => now + 1);
      }
      toast({ text: t('sharing.notSaved') });
      return null;
    } finally {
      setBusy(false);
    }
  };

  const change = async (category: ConsentCategory, purpose: ConsentPurpose, granted: boolean) => {
    const before = current.consents;
    const others = before.filter((consent) => consent.category !== category || consent.purpose !== purpose);
    const answer = await put([...others, { category, purpose, granted }], current.revision);
    if (answer) toast({ text: t(granted ? 'sharing.shared' : 'sharing.takenBack'), undo: () => void put(before, answer.revision) });
  };

  const switches = (purpose: ConsentPurpose) =>
    CATEGORIES.map((category) => (
      <Switch
        key={category}
        label={t(`category.${category}`)}
        hint={purpose === 'clinic' ? t(`category.${category}.hint`) : undefined}
        checked={isGranted(category, purpose)}
        disabled={!online || busy}
        onChange={(granted) => void change(category, purpose, granted)}
      />
    ));

  return (
    <>
      {!online && <p className={styles.status}>{t('sharing.offline')}</p>}
      {PURPOSES.map((purpose) =>
        purpose === 'clinic' ? (
          <section key={purpose} className={styles.card} aria-labelledby="with-clinic">
            <h2 id="with-clinic" className={styles.h2}>
              {t('purpose.clinic')}
            </h2>
            <p className={styles.muted}>{t('purpose.clinic.hint')}</p>
            <div>{switches(purpose)}</div>
          </section>
        ) : (
          <details key={purpose} className={`${styles.card} ${styles.details}`}>
            <summary>{t(`purpose.${purpose}`)}</summary>
            <div>
              <p className={styles.muted}>{t(`purpose.${purpose}.hint`)}</p>
              <div>{switches(purpose)}</div>
            </div>
          </details>
        ),
      )}
    </>
  );
}

function Looked() {
  const t = useText();
  const intl = useIntl();
  const { api } = usePerson();
  const { data, state } = useServer<AccessLog>('access-log', ACCESS_LOG);
  const [older, setOlder] = useState<AccessLog | null>(null);
  const items = [...(data?.items ?? []), ...(older?.items ?? [])];
  const next = older ? older.next : data?.next;
  const more = async () => {
    const page = await api.get<AccessLog>(ACCESS_LOG, { query: { cursor: next } }).catch(() => null);
    if (page) setOlder((now) => ({ items: [...(now?.items ?? []), ...page.items], next: page.next }));
  };
  return (
    <section className={styles.card} aria-labelledby="looked">
      <h2 id="looked" className={styles.h2}>
        {t('looked.title')}
      </h2>
      {items.length === 0 ? (
        <p className={styles.muted}>{t(state === 'failed' ? 'sharing.unavailable' : state === 'loading' ? 'loading' : 'looked.nobody')}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((access, at) => (
            <li key={`${access.at}-${access.who}-${access.what}-${at}`} className={styles.item}>
              <span>
                <b>{access.who}</b>
                <span>{access.what}</span>
                <small>
                  {intl.formatDate(access.at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' })}
                  {access.why && ` · ${access.why}`}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <button type="button" className={styles.btn2} onClick={() => void more()}>
          {t('looked.more')}
        </button>
      )}
    </section>
  );
}

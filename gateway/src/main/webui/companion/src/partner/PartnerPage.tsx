import type { PartnerInvitation, Partnership } from '@touchstone/api';
import { IconBook2, IconList } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAction, useOnline, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText } from '../i18n/language';
import { PageLinks } from '../ui/links';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { Scopes } from './Scopes';
import { linkOf } from './code';
import { useFresh } from './fresh';

export const PARTNER = '/api/patient/v1/me/partner';
const INVITATIONS = '/api/patient/v1/me/partner-invitations';

/** Inviting somebody, what they may see, and the end of it; the patient's side. */
export default function PartnerPage() {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const [version, setVersion] = useState(0);
  const [invitation, setInvitation] = useState<PartnerInvitation | null>(null);
  const { state, data } = useFresh<Partnership>(PARTNER, version);
  useTitle('partner.title');
  const again = () => setVersion((now) => now + 1);
  const invite = async () => {
    await act(async () => setInvitation(await api.post<PartnerInvitation>(INVITATIONS)));
    again();
  };
  const end = async (said: string) => {
    if (await act(() => api.delete(PARTNER), said)) setInvitation(null);
    again();
  };
  const off = busy || !online;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('partner.title')}</h1>
        <p className={styles.lead}>{t('partner.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {(state === 'failed' || state === 'none') && <p className={styles.card}>{t('sharing.unavailable')}</p>}
      {data?.state === 'active' && (
        <>
          <section className={styles.card} aria-labelledby="now">
            <h2 id="now" className={styles.h2}>
              {t('partner.active')}
            </h2>
            <p className={styles.p}>{t('partner.activeText')}</p>
            <button type="button" className={styles.btn2} disabled={off} onClick={() => void end(t('partner.ended'))}>
              {t('partner.end')}
            </button>
            <p className={styles.small}>{t('partner.endHint')}</p>
          </section>
          <Scopes />
          <PageLinks
            label={t('partner.together')}
            pages={[
              { to: '/partner/menu', icon: IconList, title: 'shared.title', text: 'shared.link' },
              { to: '/weekly', icon: IconBook2, title: 'weekly.title', text: 'weekly.link' },
            ]}
          />
        </>
      )}
      {data && data.state !== 'active' && (
        <>
          {invitation ? (
            <Handover invitation={invitation} />
          ) : (
            data.state === 'invited' && data.expiresAt && (
              <section className={styles.card} aria-label={t('partner.invited')}>
                <p className={styles.p}>{t('partner.invited')}</p>
                <p className={styles.small}>
                  <Until at={data.expiresAt} /> {t('partner.codeOnce')}
                </p>
              </section>
            )
          )}
          <section className={styles.card} aria-labelledby="invite">
            <h2 id="invite" className={styles.h2}>
              {t(data.state === 'invited' ? 'partner.otherwise' : 'partner.invite')}
            </h2>
            {data.state === 'none' && (
              <ul className={styles.steps}>
                <li>{t('partner.how.1')}</li>
                <li>{t('partner.how.2')}</li>
                <li>{t('partner.how.3')}</li>
                <li>{t('partner.how.4')}</li>
              </ul>
            )}
            <button type="button" className={data.state === 'none' ? styles.btn : styles.btn2} disabled={off} onClick={() => void invite()}>
              {t(data.state === 'invited' ? 'partner.newCode' : 'partner.makeCode')}
            </button>
            {data.state === 'invited' && (
              <button type="button" className={styles.btn2} disabled={off} onClick={() => void end(t('partner.takenBack'))}>
                {t('partner.takeBack')}
              </button>
            )}
          </section>
          <Scopes />
        </>
      )}
    </>
  );
}

function Until({ at }: { at: string }) {
  const t = useText();
  const intl = useIntl();
  return t('partner.until', { when: intl.formatDate(at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }) });
}

/** The code, told this one time, for the person to hand over themselves. */
function Handover({ invitation: { code, expiresAt } }: { invitation: PartnerInvitation }) {
  const t = useText();
  const toast = useToast();
  const link = linkOf(code);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: t('cards.copied') });
    } catch {
      toast({ text: t('cards.notCopied') });
    }
  };
  return (
    <section className={styles.card} aria-labelledby="code">
      <h2 id="code" className={styles.h2}>
        {t('partner.code')}
      </h2>
      <p className={styles.p}>{t('partner.codeText')}</p>
      <p className={`${styles.lead} ${styles.code}`}>{code}</p>
      <div className={styles.row}>
        <button type="button" className={styles.btn2} onClick={() => void copy(link)}>
          {t('partner.copyLink')}
        </button>
        <button type="button" className={styles.btn2} onClick={() => void copy(code)}>
          {t('partner.copyCode')}
        </button>
        {'share' in navigator && (
          <button type="button" className={styles.btn2} onClick={() => void navigator.share({ url: link }).catch(() => undefined)}>
            {t('partner.share')}
          </button>
        )}
      </div>
      <p className={styles.small}>
        <Until at={expiresAt} /> {t('partner.codeNow')}
      </p>
    </section>
  );
}

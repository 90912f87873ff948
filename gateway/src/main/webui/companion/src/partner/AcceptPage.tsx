import { ApiError, type Partnership } from '@touchstone/api';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useOnline, useTitle } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText, type MessageId } from '../i18n/language';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import { forgetCode, heldCode } from './code';

const ACCEPT = '/api/patient/v1/partner-invitations/accept';

/** Somebody was handed a code. */
export default function AcceptPage() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const online = useOnline();
  const { api, role } = usePerson();
  const [code, setCode] = useState(heldCode);
  const [trouble, setTrouble] = useState<MessageId | null>(null);
  const [busy, setBusy] = useState(false);
  useTitle('partner.accept');
  if (role === 'patient') {
    return (
      <>
        <h1 className={styles.h1}>{t('partner.accept')}</h1>
        <p className={styles.card}>{t('partner.acceptPatient')}</p>
        <Link to="/partner" className={styles.btn2}>
          {t('partner.title')}
        </Link>
      </>
    );
  }
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(null);
    try {
      await api.post<Partnership>(ACCEPT, { body: { code: code.trim() } });
      forgetCode();
      toast({ text: t('partner.accepted') });
      await navigate('/', { replace: true });
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      setTrouble(status === 404 || status === 400 ? 'partner.noSuchCode' : status === 409 ? 'partner.already' : 'together.notSent');
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('partner.accept')}</h1>
        <p className={styles.lead}>{t('partner.acceptLead')}</p>
      </div>
      <form className={styles.card} onSubmit={(event) => void accept(event)}>
        <label className={styles.field}>
          {t('partner.codeField')}
          <small>{t('partner.codeFieldHint')}</small>
          <input className={styles.input} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={64} value={code} onChange={(event) => setCode(event.target.value)} />
        </label>
        <p className={styles.small}>{t('partner.acceptMeans')}</p>
        <div role="status" className={styles.live}>
          {(trouble || !online) && <p className={`${styles.status} ${styles.look}`}>{t(trouble ?? 'together.offline')}</p>}
        </div>
        <button type="submit" className={styles.btn} disabled={busy || !online || code.trim() === ''}>
          {t('partner.acceptDo')}
        </button>
        <Link to="/" className={styles.btn2} onClick={forgetCode}>
          {t('small.notToday')}
        </Link>
      </form>
    </>
  );
}

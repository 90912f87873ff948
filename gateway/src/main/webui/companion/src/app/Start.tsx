import { Link } from 'react-router';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { signIn } from './person';
import { useTitle } from './hooks';

/** Before the first sign-in on this phone. */
export function Start({ offline }: { offline: boolean }) {
  const t = useText();
  useTitle('start.title');
  return (
    <div className={styles.center}>
      <img src="/app/icon.svg" alt="" width="72" height="72" />
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('start.title')}</h1>
        <p className={styles.lead}>{t('start.lead')}</p>
      </div>
      {offline && <p className={styles.status}>{t('start.offline')}</p>}
      <button type="button" className={styles.btn} onClick={signIn} disabled={offline}>
        {t('start.signIn')}
      </button>
      <p className={styles.muted}>{t('start.private')}</p>
      <Link to="/help-now" className={styles.quiet}>
        {t('help.link')}
      </Link>
    </div>
  );
}

/** Somebody of the clinic opened the patients' app. */
export function Staff() {
  const t = useText();
  useTitle('staff.title');
  return (
    <div className={styles.center}>
      <h1 className={styles.h1}>{t('staff.title')}</h1>
      <p className={styles.lead}>{t('staff.text')}</p>
      <a className={styles.btn} href="/portal/">
        {t('staff.portal')}
      </a>
    </div>
  );
}

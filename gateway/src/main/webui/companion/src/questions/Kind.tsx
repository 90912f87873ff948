import type { Me } from '@touchstone/api';
import { Link } from 'react-router';
import { useServer } from '../app/hooks';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

/** A heavy fortnight: kind words, help that answers at all hours, and the clinic. No score, no verdict. */
export function Kind() {
  const t = useText();
  const { data } = useServer<Me>('me', '/api/patient/v1/me');
  return (
    <section className={styles.card} aria-labelledby="kind">
      <h2 id="kind" className={styles.h2}>
        {t('kind.title')}
      </h2>
      <p className={styles.p}>{t('kind.text')}</p>
      <p className={styles.p}>{data?.clinic ? t('kind.clinic', { clinic: data.clinic.name }) : t('kind.anyClinic')}</p>
      <Link to="/help-now" className={styles.btn2}>
        {t('help.title')}
      </Link>
    </section>
  );
}

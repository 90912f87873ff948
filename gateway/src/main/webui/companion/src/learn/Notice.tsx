import type { Text } from '@touchstone/api';
import { Link } from 'react-router';
import { useLocale, useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

interface NoticeProps {
  whenToCall?: Text;
  crisis?: Text;
  notice?: Text;
}

/** When the clinic is the one to ask, where help is now, and that this is education. */
export function Notice({ whenToCall, crisis, notice }: NoticeProps) {
  const t = useText();
  const { language } = useLocale();
  return (
    <section className={styles.card} aria-labelledby="call">
      <h2 id="call" className={styles.h2}>
        {t(whenToCall ? 'learn.call' : 'help.title')}
      </h2>
      {whenToCall && <p className={styles.p}>{whenToCall[language]}</p>}
      {crisis && <p className={styles.p}>{crisis[language]}</p>}
      <Link to="/help-now" className={styles.quiet}>
        {t('help.link')}
      </Link>
      <p className={styles.small}>{notice?.[language] ?? t('help.education')}</p>
    </section>
  );
}

import { Link } from 'react-router';
import { useTitle } from '../app/hooks';
import { useText, type MessageId } from '../i18n/language';
import styles from '../ui/ui.module.css';

const PARTS: { title: MessageId; texts: MessageId[] }[] = [
  { title: 'privacy.phone', texts: ['privacy.phone.1', 'privacy.phone.2', 'privacy.phone.3'] },
  { title: 'privacy.limits', texts: ['privacy.limits.1', 'privacy.limits.2'] },
  { title: 'privacy.exit', texts: ['privacy.exit.1', 'privacy.exit.2'] },
  { title: 'privacy.others', texts: ['privacy.others.1'] },
];

/** What this phone keeps, and what that protects from. */
export default function Privacy() {
  const t = useText();
  useTitle('privacy.title');
  return (
    <>
      <h1 className={styles.h1}>{t('privacy.title')}</h1>
      {PARTS.map(({ title, texts }) => (
        <section key={title} className={styles.card} aria-labelledby={title}>
          <h2 id={title} className={styles.h2}>
            {t(title)}
          </h2>
          {texts.map((text) => (
            <p key={text} className={styles.p}>
              {t(text)}
            </p>
          ))}
        </section>
      ))}
      <Link to="/sharing" className={styles.btn2}>
        {t('sharing.title')}
      </Link>
    </>
  );
}

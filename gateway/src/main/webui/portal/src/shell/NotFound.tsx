import { Link } from 'react-router';
import { useT } from '../i18n/i18n';
import styles from './notice.module.css';
import { usePageTitle } from './usePageTitle';

export function NotFound() {
  const t = useT();
  usePageTitle(t('notFound.title'));
  return (
    <div className={styles.notice}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <Link to="/">{t('notFound.button')}</Link>
    </div>
  );
}

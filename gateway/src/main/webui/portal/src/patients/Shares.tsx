import type { ConsentCategory } from '@touchstone/api';
import { kept } from '../api/categories';
import { useFormat } from '../i18n/format';
import { useNamed, useT } from '../i18n/i18n';
import styles from './patients.module.css';

/** What the patient shares with the clinic, and what not, in words. */
export function Shares({ shares }: { shares: ConsentCategory[] }) {
  const t = useT();
  const named = useNamed();
  const { list } = useFormat();
  const names = (categories: ConsentCategory[]) => list(categories.map((c) => named('category', c)));
  return (
    <>
      <span className={styles.shares}>{shares.length > 0 ? names(shares) : t('shares.none')}</span>
      {kept(shares).length > 0 && (
        <span className={styles.kept}>{t('patients.notShared', { list: names(kept(shares)) })}</span>
      )}
    </>
  );
}

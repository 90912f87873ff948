import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A calm card for "there is nothing here", with what comes next. */
export function EmptyNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './centered.module.css';

/** One card in the middle of an otherwise empty page. */
export function Centered({ children }: { children: ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>{children}</div>
    </main>
  );
}

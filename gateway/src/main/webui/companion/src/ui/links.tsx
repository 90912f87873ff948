import { IconChevronRight } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { useText, type MessageId } from '../i18n/language';
import styles from './ui.module.css';

export interface PageLink {
  to: string;
  icon: ComponentType<{ 'aria-hidden': boolean }>;
  title: MessageId;
  text: MessageId;
}

/** A list of pages, each with what it is for. */
export function PageLinks({ label, pages }: { label: string; pages: PageLink[] }) {
  const t = useText();
  return (
    <nav className={styles.card} aria-label={label}>
      <ul className={styles.list}>
        {pages.map(({ to, icon: Icon, title, text }) => (
          <li key={to}>
            <Link to={to} className={styles.item}>
              <Icon aria-hidden />
              <span>
                <b>{t(title)}</b>
                <small>{t(text)}</small>
              </span>
              <IconChevronRight aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { IconLock } from '@tabler/icons-react';
import type { ConsentCategory } from '@touchstone/api';
import editing from '../../content/editing/editing.module.css';
import { useFormat } from '../../i18n/format';
import { useNamed, useT } from '../../i18n/i18n';

/** What the patient keeps, whether there is anything or not. */
export function NotShared({ categories }: { categories: ConsentCategory[] }) {
  const t = useT();
  const named = useNamed();
  const { list } = useFormat();
  if (categories.length === 0) return null;
  return (
    <p className={editing.tagline}>
      <IconLock size={18} aria-hidden />
      <span>{t('together.notShared', { list: list(categories.map((category) => named('category', category))) })}</span>
    </p>
  );
}

import type { Plan } from '@touchstone/api';
import { useEntries } from '../app/hooks';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';
import { harderThan } from './model';

/** What is true of the whole plan: that a harder day counts as neutral, and what the phone cannot do now. */
export function Around({ plan, online }: { plan: Plan; online: boolean }) {
  const t = useText();
  const entries = useEntries() ?? [];
  const harder = harderThan(plan, entries);
  return (
    <>
      {plan.gentle && (
        <p className={styles.line}>
          {plan.note} {t('plan.neutral')}
        </p>
      )}
      {harder && <p className={styles.line}>{t('plan.before')}</p>}
      {!online && <p className={styles.status}>{t('plan.offline')}</p>}
    </>
  );
}

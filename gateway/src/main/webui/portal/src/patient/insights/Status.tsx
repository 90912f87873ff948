import { IconCalendarPlus, IconCircleCheck, IconPointFilled, IconQuestionMark, IconZoomQuestion } from '@tabler/icons-react';
import { useNamed, useT } from '../../i18n/i18n';
import styles from './insights.module.css';

const ICONS: Record<string, typeof IconCircleCheck> = {
  clear: IconCircleCheck,
  hint: IconZoomQuestion,
  not_clear: IconQuestionMark,
  too_few: IconCalendarPlus,
};

/** How sure the diary is, as icon and word. */
export function Status({ status }: { status: string }) {
  const t = useT();
  const named = useNamed();
  const Icon = ICONS[status] ?? IconPointFilled;
  return (
    <span className={styles.status} data-status={status}>
      <Icon size={18} aria-hidden />
      {named('status', status, t('status.other'))}
    </span>
  );
}

import { IconCalendarRepeat } from '@tabler/icons-react';
import type { Lesson } from '@touchstone/api';
import { useT } from '../i18n/i18n';
import editing from './editing/editing.module.css';

/** Whether the day by which a lesson is reviewed again has gone by. */
export const isDue = ({ reviewDue }: Lesson, today: string): boolean => reviewDue !== undefined && reviewDue < today;

export function ReviewMark() {
  const t = useT();
  return (
    <span className={editing.tag} data-kind="draft">
      <IconCalendarRepeat size={14} aria-hidden />
      {t('learn.due')}
    </span>
  );
}

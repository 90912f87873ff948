import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, daysBetween, useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import type { DaySummary, TimelineData } from './model';
import styles from './timeline.module.css';
import { useRegionName } from './useRegionName';

interface Props {
  data: TimelineData;
  /** Day looked at, counted from the first. */
  cursor: number | null;
  onMove: (day: number) => void;
  practiceName: (code: string) => string;
}

/** One day's values in words, with buttons from logged day to logged day: the picture's content without a pointer. */
export function DayReader({ data, cursor, onMove, practiceName }: Props) {
  const t = useT();
  const words = useDayWords(practiceName);
  const format = useFormat();
  const logged = data.byDay.map((d) => daysBetween(data.from, d.day));
  const here = cursor ?? data.days;
  const before = logged.filter((d) => d < here).at(-1);
  const after = cursor === null ? undefined : logged.find((d) => d > here);
  const day = cursor === null ? null : addDays(data.from, cursor);
  const summary = data.byDay.find((d) => d.day === day);
  return (
    <div className={styles.reader} role="group" aria-label={t('timeline.day.label')}>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('timeline.day.previous')}
        aria-disabled={before === undefined}
        onClick={() => before !== undefined && onMove(before)}
      >
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <output aria-live="polite">
        {day === null ? (
          <span className={styles.hint}>{t('timeline.day.hint')}</span>
        ) : (
          <>
            <strong>{format.day(day)}</strong> {summary ? words(summary) : t('timeline.day.nothing')}
          </>
        )}
      </output>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('timeline.day.next')}
        aria-disabled={after === undefined}
        onClick={() => after !== undefined && onMove(after)}
      >
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function useDayWords(practiceName: (code: string) => string) {
  const t = useT();
  const { number, list } = useFormat();
  const regionName = useRegionName();
  return (day: DaySummary) => {
    const values = (of: number[]) => ({ values: of.map(number).join(', ') });
    return [
      day.pain.length > 0 && t('timeline.day.pain', values(day.pain)),
      day.mood.length > 0 && t('timeline.day.mood', values(day.mood)),
      day.distress.length > 0 && t('timeline.day.distress', values(day.distress)),
      day.touch.length > 0 && t('timeline.day.touch', { regions: list(day.touch.map(regionName)) }),
      ...day.sessions.map((s) => sessionWords(t, practiceName, s)),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** "Hug 20 min", or "Hug" where the minutes are not known. */
export function sessionWords(
  t: ReturnType<typeof useT>,
  practiceName: (code: string) => string,
  session: { practice: string; minutes: number | null },
): string {
  const practice = practiceName(session.practice);
  return session.minutes === null ? practice : t('timeline.session', { practice, minutes: session.minutes });
}

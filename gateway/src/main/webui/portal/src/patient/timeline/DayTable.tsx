import { daysBetween, useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { sessionWords } from './DayReader';
import type { DaySummary, Gap, TimelineData } from './model';
import styles from './timeline.module.css';
import { useRegionName } from './useRegionName';

const COLUMNS = ['pain', 'touch', 'mood', 'distress', 'sessions'] as const;

/** The same diary as a table, latest day first, gaps included. */
export function DayTable({ data, practiceName }: { data: TimelineData; practiceName: (code: string) => string }) {
  const t = useT();
  const format = useFormat();
  const regionName = useRegionName();
  const withNotes = data.byDay.some((day) => day.notes.length > 0);
  const kept = { pain: 'pain', touch: 'pain', mood: 'mood', distress: 'mood', sessions: 'practices' } as const;
  const columns = COLUMNS.filter((column) => !data.notShared.has(kept[column]));
  const cell = (column: (typeof COLUMNS)[number], day: DaySummary) => {
    if (column === 'touch') return day.touch.map(regionName).join(', ');
    if (column === 'sessions') return day.sessions.map((s) => sessionWords(t, practiceName, s)).join(', ');
    return day[column].map(format.number).join(', ');
  };
  return (
    // Wide and long tables scroll inside: focusable, so that the keyboard can scroll them too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.table} role="region" aria-label={t('timeline.table')} tabIndex={0}>
      <table>
        <caption>
          {t('timeline.caption', { from: format.day(data.from), to: format.day(data.to) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.table.day')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`timeline.table.${column}`)}
              </th>
            ))}
            {withNotes && <th scope="col">{t('timeline.table.notes')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows(data).map((row) =>
            'days' in row ? (
              <tr key={row.from} className={styles.gapRow}>
                <th scope="row">
                  {t('timeline.period', { from: format.shortDay(row.from), to: format.shortDay(row.to) })}
                </th>
                <td colSpan={columns.length + (withNotes ? 1 : 0)}>
                  {t('timeline.table.gap', { days: row.days })}
                </td>
              </tr>
            ) : (
              <tr key={row.day}>
                <th scope="row">{format.day(row.day)}</th>
                {columns.map((column) => (
                  <td key={column}>{cell(column, row)}</td>
                ))}
                {withNotes && <td>{row.notes.join(' · ')}</td>}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function rows(data: TimelineData): (DaySummary | Gap)[] {
  const start = (row: DaySummary | Gap) => ('days' in row ? row.from : row.day);
  return [...data.byDay, ...data.gaps].sort((a, b) => daysBetween(start(a), start(b)));
}

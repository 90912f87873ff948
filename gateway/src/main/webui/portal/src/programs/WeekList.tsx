import type { ProgrammeItem, ProgrammeWeek } from '@touchstone/api';
import editing from '../content/editing/editing.module.css';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import styles from './programs.module.css';
import { useItemNames } from './useItemNames';

/** The weeks of a programme to read. */
export function WeekList({ weeks }: { weeks: ProgrammeWeek[] }) {
  const t = useT();
  const text = useText();
  return (
    <ol className={styles.weeks}>
      {weeks.map((week, i) => (
        <li key={i} className={editing.card}>
          <h2>
            {t('programs.week', { week: i + 1 })}: {text(week.title)}
          </h2>
          <ItemList items={week.items} />
        </li>
      ))}
    </ol>
  );
}

export function ItemList({ items }: { items: ProgrammeItem[] }) {
  const t = useT();
  const text = useText();
  const { nameOf } = useItemNames();
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.id}>
          <span className={editing.tag}>{t(`item.kind.${item.kind}`)}</span>
          <span>
            <strong>{nameOf(item.kind, item.code)}</strong> · {t('item.times', { times: item.timesPerWeek })}
            {item.note && <span className={editing.hint}> {text(item.note)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useT } from '../../i18n/i18n';
import styles from './editing.module.css';

/** A content line by line: what a line is called, and what it says. Names are unique. */
export type Lines = [name: string, value: string][];

export interface Change {
  name: string;
  before: string;
  after: string;
}

/** The lines that differ, in the order of the new content, then what is gone. An empty value is the same as no line. */
export function changes(before: Lines, after: Lines): Change[] {
  const old = new Map(before);
  const fresh = new Map(after);
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? '', after: fresh.get(name) ?? '' }))
    .filter((change) => change.before !== change.after);
}

/** What changes, as a table. */
export function ChangeTable({ changes: list, caption }: { changes: Change[]; caption: string }) {
  const t = useT();
  return (
    <div className={styles.changes}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('edit.changes.field')}</th>
            <th scope="col">{t('edit.changes.before')}</th>
            <th scope="col">{t('edit.changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before ? <del>{before}</del> : t('edit.changes.nothing')}</td>
              <td>{after ? <ins>{after}</ins> : t('edit.changes.nothing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

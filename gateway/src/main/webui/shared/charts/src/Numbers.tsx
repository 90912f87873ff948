import styles from './chart.module.css';

interface NumbersProps {
  title: string;
  head: string[];
  rows: { key: string; cells: string[] }[];
}

/** The figure's table, folded away. */
export function Numbers({ title, head, rows }: NumbersProps) {
  return (
    <details className={styles.details}>
      <summary>{title}</summary>
      {/* Wide tables scroll inside: focusable, so that the keyboard can scroll them too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.tableWrap} role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {rest.map((cell, column) => (
                  <td key={head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

import { useFormat } from '../../i18n/format';
import styles from './insights.module.css';

/** A name and its value; without a value it is left out. */
export type Fact = [name: string, value: string | number | null | undefined | false];

export function Facts({ facts }: { facts: Fact[] }) {
  const { number } = useFormat();
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'number' ? number(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}

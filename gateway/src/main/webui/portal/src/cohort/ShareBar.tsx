import styles from './cohort.module.css';

interface Props {
  /** What the picture says: its accessible name. */
  label: string;
  /** 0 to 1. */
  share: number;
  low95: number;
  high95: number;
  /** Not the clinic's own. */
  quiet?: boolean;
}

/** A share as a dot with its range between 0 and 100 %. */
export function ShareBar({ label, share, low95, high95, quiet = false }: Props) {
  const at = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <svg className={styles.bar} height={34} role="img" aria-label={label} data-quiet={quiet || undefined}>
      <line x1="0" x2="100%" y1={10} y2={10} className={styles.axis} />
      {high95 > low95 && <rect x={at(low95)} width={at(high95 - low95)} y={4} height={12} rx={6} className={styles.band} />}
      <circle cx={at(share)} cy={10} r={6} className={styles.dot} />
      <text x="0" y={32} className={styles.tick}>
        0 %
      </text>
      <text x="50%" y={32} textAnchor="middle" className={styles.tick}>
        50 %
      </text>
      <text x="100%" y={32} textAnchor="end" className={styles.tick}>
        100 %
      </text>
    </svg>
  );
}

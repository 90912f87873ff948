import styles from '../ui/ui.module.css';

const RADIUS = 46;
const LENGTH = 2 * Math.PI * RADIUS;

interface Props {
  /** What is left, 0 to 1. */
  share: number;
  /** What stands in the middle. */
  count: number;
}

/** A ring that empties, for the eyes alone: the time is told beside it. */
export function Ring({ share, count }: Props) {
  return (
    <div className={styles.ring} aria-hidden="true">
      <svg viewBox="0 0 100 100">
        <circle cx="50" cy="50" r={RADIUS} fill="none" stroke="var(--line)" strokeWidth="6" />
        <circle
          cx="50"
          cy="50"
          r={RADIUS}
          fill="none"
          stroke="var(--warm)"
          strokeWidth="6"
          strokeLinecap="round"
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - share)}
        />
      </svg>
      <span className={styles.count}>{count}</span>
    </div>
  );
}

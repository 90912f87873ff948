import { useState } from 'react';
import styles from './chart.module.css';
import type { ChartWords } from './words';

/** Which of `count` points is looked at: none at first, then one step at a time. */
export function useCursor(count: number) {
  const [cursor, setCursor] = useState<number | null>(null);
  const at = cursor === null || cursor >= count ? null : cursor;
  const move = (by: 1 | -1) => setCursor(Math.max(0, Math.min(count - 1, at === null ? count - 1 : at + by)));
  return { at, move, set: setCursor };
}

interface StepperProps {
  words: ChartWords;
  /** What is said about the point looked at. */
  said: string;
  onMove: (by: 1 | -1) => void;
}

/** Walks through the points and speaks each: the picture's content for those who do not see it, and for small fingers. */
export function Stepper({ words, said, onMove }: StepperProps) {
  return (
    <div className={styles.step}>
      <button type="button" onClick={() => onMove(-1)} aria-label={words.earlier}>
        <span aria-hidden="true">‹</span>
      </button>
      <output aria-live="polite">{said}</output>
      <button type="button" onClick={() => onMove(1)} aria-label={words.later}>
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

import type { WeekAnswer } from '@touchstone/api';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

export const ANSWERS: readonly WeekAnswer[] = ['worked', 'adjust', 'feeling'];

interface TicksProps {
  legend: string;
  hint?: string;
  answers: readonly WeekAnswer[];
  ticked: readonly WeekAnswer[];
  onChange: (ticked: WeekAnswer[]) => void;
}

/** Answers of a week, each with its tick. */
export function Ticks({ legend, hint, answers, ticked, onChange }: TicksProps) {
  const t = useText();
  const change = (answer: WeekAnswer, on: boolean) => onChange(ANSWERS.filter((each) => (each === answer ? on : ticked.includes(each))));
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {hint && <p className={styles.small}>{hint}</p>}
      {answers.map((answer) => (
        <label key={answer} className={styles.tick}>
          <input type="checkbox" checked={ticked.includes(answer)} onChange={(event) => change(answer, event.target.checked)} />
          <span>{t(`weekly.name.${answer}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId, type CSSProperties, type ReactNode } from 'react';
import styles from './ui.module.css';

const SCORES = Array.from({ length: 11 }, (_, value) => value);

interface ScaleProps {
  legend: string;
  low: string;
  high: string;
  value: number | null | undefined;
  onChange: (value: number) => void;
  /** The pain ramp instead of plain cells. */
  ramp?: boolean;
  extra?: ReactNode;
}

/** Eleven buttons, 0 to 10. Radio buttons underneath: arrow keys and screen readers know them. */
export function Scale({ legend, low, high, value, onChange, ramp = false, extra }: ScaleProps) {
  const name = useId();
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {extra}
      <div className={ramp ? styles.scale : styles.smallScale}>
        {SCORES.map((score) => (
          <label key={score} className={styles.cell}>
            <input type="radio" name={name} value={score} checked={value === score} onChange={() => onChange(score)} />
            <span style={ramp ? ({ '--cell': `var(--pain-${score})`, '--cell-ink': `var(--pain-${score}-ink)` } as CSSProperties) : undefined}>
              {score}
            </span>
          </label>
        ))}
      </div>
      <p className={styles.ends}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </fieldset>
  );
}

export interface Option<T> {
  value: T;
  label: string;
  picture?: ReactNode;
}

interface ChoiceProps<T> {
  legend: string;
  options: Option<T>[];
  value: T | null | undefined;
  onChange: (value: T) => void;
  /** A row of equal cells instead of chips. */
  cells?: boolean;
  hideLegend?: boolean;
}

/** One of a few, each with its word. */
export function Choice<T extends string | number | boolean>({ legend, options, value, onChange, cells = false, hideLegend = false }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={hideLegend ? 'vh' : undefined}>{legend}</legend>
      <div className={cells ? styles.cells : styles.chips}>
        {options.map((option) => (
          <label key={String(option.value)} className={styles.chip}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>
              {option.picture}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.switchRow}>
      <label htmlFor={id}>
        <span>{label}</span>
        {hint && <small id={`${id}-h`}>{hint}</small>}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-h` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}

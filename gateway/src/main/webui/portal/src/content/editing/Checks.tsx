import styles from './editing.module.css';
import { fieldId, useFault } from './problems';

interface Props<V extends string> {
  path: string;
  legend: string;
  options: { value: V; label: string }[];
  value: V[];
  onChange: (value: V[]) => void;
}

/** Any number of choices; they keep the order of the options. */
export function Checks<V extends string>({ path, legend, options, value, onChange }: Props<V>) {
  const own = useFault(path);
  const first = useFault(`${path}[0]`);
  const fault = own ?? first;
  const toggle = (option: V, on: boolean) =>
    onChange(options.map((each) => each.value).filter((each) => (each === option ? on : value.includes(each))));
  return (
    <fieldset className={styles.checks} id={fieldId(path)}>
      <legend>{legend}</legend>
      {fault && <p className={styles.fault}>{fault}</p>}
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

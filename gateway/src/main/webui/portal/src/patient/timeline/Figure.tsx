import { useId, type ReactNode } from 'react';
import styles from './timeline.module.css';

interface Props {
  title: string;
  /** One plain sentence that says what the picture says. */
  sentence: string;
  children?: ReactNode;
}

/** One chart of the timeline under its name and its sentence. */
export function Figure({ title, sentence, children }: Props) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-t`} aria-describedby={`${id}-s`}>
      <figcaption>
        <h3 id={`${id}-t`}>{title}</h3>
        <p id={`${id}-s`}>{sentence}</p>
      </figcaption>
      {children}
    </figure>
  );
}

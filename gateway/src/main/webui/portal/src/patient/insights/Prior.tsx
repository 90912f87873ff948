import { useId, useState } from 'react';
import { useT } from '../../i18n/i18n';
import styles from './insights.module.css';

/** What the method takes for likely before it sees the diary: shown on hover and on focus, hidden by Escape. */
export function Prior({ family }: { family: string }) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.prior} onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        {t('prior.title')}
      </button>
      <p id={id} role="tooltip" className={styles.priorNote} data-open={open || undefined}>
        {t(family === 'driver' ? 'prior.driver' : family === 'state' || family === 'mcid' ? 'prior.level' : 'prior.practice')}
      </p>
    </div>
  );
}

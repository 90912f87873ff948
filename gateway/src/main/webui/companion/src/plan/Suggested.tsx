import type { PlanAnswer, PlanSuggestion } from '@touchstone/api';
import { Link } from 'react-router';
import { minutesText } from '../diary/text';
import { useText } from '../i18n/language';
import type { PracticeNames } from '../practice/catalogue';
import styles from '../ui/ui.module.css';

interface SuggestedProps {
  suggestion: PlanSuggestion;
  name: PracticeNames;
  disabled: boolean;
  onAnswer: (answer: PlanAnswer) => void;
}

/** One suggestion, why it is there, and every way to say no to it. */
export function Suggested({ suggestion: { practice, minutes, alone, why }, name, disabled, onAnswer }: SuggestedProps) {
  const t = useText();
  const page = (code: string) => `/practice/${encodeURIComponent(code)}`;
  return (
    <>
      <p className={styles.lead}>
        <b>{name(practice)}</b> <span className={styles.muted}>· {minutesText(practice === 'hug' ? 1 / 3 : minutes, t)}</span>
      </p>
      <ul className={styles.steps} aria-label={t('plan.why')}>
        {why.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
      <Link to={page(practice)} className={styles.btn}>
        {t('plan.open', { practice: name(practice) })}
      </Link>
      {alone && (
        <Link to={page(alone)} className={styles.quiet}>
          {t('plan.alone', { practice: name(alone) })}
        </Link>
      )}
      <div className={styles.row}>
        {(['swap', 'skip', 'not-for-me'] as const).map((answer) => (
          <button key={answer} type="button" className={styles.quiet} disabled={disabled} onClick={() => onAnswer(answer)}>
            {t(answer === 'swap' ? 'plan.another' : answer === 'skip' ? 'small.notToday' : 'plan.notForMe')}
          </button>
        ))}
      </div>
    </>
  );
}

import { named, type Trials } from '@touchstone/api';
import { usePractices } from '../practice/catalogue';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction, useNamed, useOnline, useServer } from '../app/hooks';
import { usePerson } from '../app/person';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

export const TRIALS = '/api/insights/v1/me/trials';

/** What could be asked next: here, and on the page of that practice; with two ways to say no. */
export function Proposal({ practice, onAsk }: { practice?: string; onAsk?: (practice: string, outcome: 'pain' | 'distress') => void }) {
  const t = useText();
  const online = useOnline();
  const { api } = usePerson();
  const { busy, act } = useAction();
  const { name } = usePractices();
  const [answered, setAnswered] = useState(false);
  const { data } = useServer<Trials>(useNamed('trials'), TRIALS, answered);
  const proposal = data?.proposal;
  if (!proposal || answered || (practice !== undefined && proposal.practice !== practice)) return null;
  const answer = (value: 'not-now' | 'never') =>
    act(async () => {
      await api.put(`${TRIALS}/proposals/${encodeURIComponent(proposal.practice)}`, { body: { answer: value } });
      setAnswered(true);
    }, t(value === 'never' ? 'trials.never' : 'trials.later'));
  return (
    <section className={styles.card} aria-labelledby="proposal">
      <h2 id="proposal" className={styles.h2}>
        {t('trials.proposal')}
      </h2>
      <p className={styles.lead}>{named(proposal.sentence, proposal.practice, name(proposal.practice))}</p>
      <p className={styles.p}>{t('trials.takes', { days: proposal.days })}</p>
      <details className={styles.details}>
        <summary>{t('trials.why')}</summary>
        <p className={styles.p}>{named(proposal.why, proposal.practice, name(proposal.practice))}</p>
      </details>
      {onAsk ? (
        <button type="button" className={styles.btn} onClick={() => onAsk(proposal.practice, proposal.outcome)}>
          {t('trials.askThis')}
        </button>
      ) : (
        <Link className={styles.btn} to={`/trials?${new URLSearchParams({ practice: proposal.practice, outcome: proposal.outcome })}`}>
          {t('trials.askThis')}
        </Link>
      )}
      <div className={styles.two}>
        <button type="button" className={styles.btn2} disabled={busy || !online} onClick={() => void answer('not-now')}>
          {t('trials.notNow')}
        </button>
        <button type="button" className={styles.btn2} disabled={busy || !online} onClick={() => void answer('never')}>
          {t('trials.dontSuggest')}
        </button>
      </div>
    </section>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import { useServer } from '../app/hooks';
import { PageTexts, useText } from '../i18n/language';
import { dayOf } from '../plan/model';
import { INSTRUMENTS } from '../questions/model';
import styles from '../ui/ui.module.css';
import { useDue } from './useDue';

const NOT_TODAY = 'companion.dueNotToday';

/** On Today, where questions wait: a quiet link that can be put away for the day. */
export default function DueCard() {
  const [today] = useState(() => dayOf(new Date()));
  const [away, setAway] = useState(() => localStorage.getItem(NOT_TODAY) === today);
  const { waiting } = useDue();
  if (away || waiting.length === 0) return null;
  return (
    <PageTexts of="questionnaires">
      <Waiting
        onAway={() => {
          localStorage.setItem(NOT_TODAY, today);
          setAway(true);
        }}
      />
    </PageTexts>
  );
}

function Waiting({ onAway }: { onAway: () => void }) {
  const t = useText();
  // The questions come along, so that they can be answered without a network too.
  useServer('instruments', INSTRUMENTS);
  return (
    <section className={styles.card} aria-label={t('due.title')}>
      <div className={styles.row}>
        <Link to="/questionnaires" className={styles.quiet}>
          {t('due.waiting')}
        </Link>
        <button type="button" className={styles.quiet} onClick={onAway}>
          {t('small.notToday')}
        </button>
      </div>
    </section>
  );
}

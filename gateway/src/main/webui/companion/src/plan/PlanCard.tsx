import { IconHeart, IconWind } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { PageTexts, useText } from '../i18n/language';
import { usePractices } from '../practice/catalogue';
import styles from '../ui/ui.module.css';
import { Around } from './Around';
import { Suggested } from './Suggested';
import { daypartAt } from './model';
import { usePlan } from './usePlan';

/** One small thing for the part of the day that it is. */
export default function PlanCard() {
  return (
    <PageTexts of="plan">
      <Now />
    </PageTexts>
  );
}

function Now() {
  const t = useText();
  const { plan, state, online, off, answer } = usePlan();
  const { name } = usePractices();
  const [now] = useState(() => daypartAt(new Date()));
  if (!plan) return state === 'loading' || state === 'fresh' ? null : <SmallThing />;
  const suggestion = plan.suggestions.find(({ daypart }) => daypart === now);
  return (
    <section className={styles.card} aria-labelledby="small">
      <h2 id="small" className={styles.h2}>
        {t(suggestion ? 'small.title' : 'plan.title')}
      </h2>
      {suggestion && (
        <>
          <Around plan={plan} online={online} />
          <Suggested suggestion={suggestion} name={name} disabled={off} onAnswer={(said) => void answer(now, said, suggestion.practice)} />
        </>
      )}
      <Link to="/plan" className={styles.quiet}>
        {t('plan.whole')}
      </Link>
    </section>
  );
}

const NOT_TODAY = 'companion.notToday';

/** While the phone knows of no plan: what comes with the app, which can be declined for the day without a word. */
function SmallThing() {
  const t = useText();
  const [today] = useState(() => new Date().toDateString());
  const [declined, setDeclined] = useState(() => localStorage.getItem(NOT_TODAY) === today);
  if (declined) return null;
  return (
    <section className={styles.card} aria-labelledby="small">
      <div className={styles.row}>
        <h2 id="small" className={styles.h2}>
          {t('small.title')}
        </h2>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            localStorage.setItem(NOT_TODAY, today);
            setDeclined(true);
          }}
        >
          {t('small.notToday')}
        </button>
      </div>
      <ul className={styles.list}>
        <li>
          <Link to="/practice/hug" className={styles.item}>
            <IconHeart aria-hidden />
            <span>
              <b>{t('hug.title')}</b>
              <small>{t('small.hug')}</small>
            </span>
          </Link>
        </li>
        <li>
          <Link to="/practice/breathing" className={styles.item}>
            <IconWind aria-hidden />
            <span>
              <b>{t('breathe.title')}</b>
              <small>{t('small.breathe')}</small>
            </span>
          </Link>
        </li>
      </ul>
    </section>
  );
}

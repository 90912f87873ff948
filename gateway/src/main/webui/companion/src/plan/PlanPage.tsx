import type { Daypart } from '@touchstone/api';
import { Link } from 'react-router';
import { useTitle } from '../app/hooks';
import { PageTexts, useText, type MessageId } from '../i18n/language';
import { usePractices } from '../practice/catalogue';
import styles from '../ui/ui.module.css';
import { Around } from './Around';
import { Suggested } from './Suggested';
import { DAYPARTS } from './model';
import { usePlan } from './usePlan';

const PARTS: Record<Daypart, MessageId> = { morning: 'plan.morning', day: 'plan.day', evening: 'plan.evening' };

/** Up to three small things for today. */
export default function PlanPage() {
  return (
    <PageTexts of="plan">
      <Day />
    </PageTexts>
  );
}

function Day() {
  const t = useText();
  const { plan, state, online, off, answer, takeBack } = usePlan();
  const { name } = usePractices();
  useTitle('plan.title');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('plan.title')}</h1>
        <p className={styles.lead}>{t('plan.lead')}</p>
      </div>
      {!plan && <p className={styles.card}>{t(state === 'loading' ? 'loading' : 'plan.none')}</p>}
      {plan && (
        <>
          <Around plan={plan} online={online} />
          {DAYPARTS.map((daypart) => {
            const suggestion = plan.suggestions.find((one) => one.daypart === daypart);
            return (
              <section key={daypart} className={styles.card} aria-labelledby={daypart}>
                <h2 id={daypart} className={styles.h2}>
                  {t(PARTS[daypart])}
                </h2>
                {suggestion ? (
                  <Suggested suggestion={suggestion} name={name} disabled={off} onAnswer={(said) => void answer(daypart, said, suggestion.practice)} />
                ) : (
                  <>
                    <p className={styles.muted}>{t('plan.free')}</p>
                    <button type="button" className={styles.quiet} disabled={off} onClick={() => void takeBack(daypart)}>
                      {t('plan.askAgain')}
                    </button>
                  </>
                )}
              </section>
            );
          })}
        </>
      )}
      <Link to="/course" className={styles.quiet}>
        {t('course.title')}
      </Link>
      <Link to="/practice" className={styles.quiet}>
        {t('plan.all')}
      </Link>
    </>
  );
}

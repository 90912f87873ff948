import type { Moments, MomentWeek } from '@touchstone/api';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useOnline, useServer, useTitle } from '../app/hooks';
import { PageTexts, useText, type MessageId } from '../i18n/language';
import styles from '../ui/ui.module.css';
import moments from './moments.module.css';

const WEEKS = 12;
const MOMENTS = `/api/practice/v1/me/moments?weeks=${WEEKS}`;

/** Continuity as weeks with at least one moment: nothing here can be broken or begins anew. */
export default function MomentsPage() {
  return (
    <PageTexts of="moments">
      <Weeks />
    </PageTexts>
  );
}

function Weeks() {
  const t = useText();
  const intl = useIntl();
  const online = useOnline();
  const { data, at, state } = useServer<Moments>('moments', MOMENTS);
  useTitle('moments.title');
  return (
    <>
      <div className={styles.head}>
        <Link to="/diary" className={styles.quiet}>
          {t('diary.title')}
        </Link>
        <h1 className={styles.h1}>{t('moments.title')}</h1>
        <p className={styles.lead}>{t('moments.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {!online && at && <p className={styles.status}>{t('moments.kept', { day: intl.formatDate(at, { day: 'numeric', month: 'long' }) })}</p>}
      {data && data.weeksWithMoment === 0 && <p className={styles.card}>{t('moments.none')}</p>}
      {data && data.weeksWithMoment > 0 && (
        <div className={styles.card}>
          <p className={styles.lead}>{t('moments.of', { n: data.weeksWithMoment, of: data.weeks.length })}</p>
          <div className={moments.marks} aria-hidden>
            {data.weeks.map(({ week, state: is }) => (
              <span key={week} className={moments.mark} data-state={is} />
            ))}
          </div>
          <p className={styles.muted}>{t('moments.any')}</p>
          <details className={styles.details}>
            <summary>{t('moments.words')}</summary>
            <div>
              <InWords weeks={data.weeks} />
            </div>
          </details>
        </div>
      )}
      <p className={styles.small}>{t('moments.private')}</p>
    </>
  );
}

const STATES: Record<MomentWeek['state'], MessageId> = { moment: 'moments.moment', quiet: 'moments.quiet', open: 'moments.open' };

/** The row of marks for who reads or hears it, the newest week first. */
function InWords({ weeks }: { weeks: MomentWeek[] }) {
  const t = useText();
  const intl = useIntl();
  return (
    <dl className={styles.facts}>
      {weeks.toReversed().map(({ week, monday, state }) => (
        <div key={week} className={moments.week}>
          <dt>{t('moments.from', { day: intl.formatDate(`${monday}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }) })}</dt>
          <dd>{t(STATES[state])}</dd>
        </div>
      ))}
    </dl>
  );
}

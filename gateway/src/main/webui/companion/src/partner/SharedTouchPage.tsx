import type { SharedTouch } from '@touchstone/api';
import { Link } from 'react-router';
import { useTitle } from '../app/hooks';
import { useText } from '../i18n/language';
import { useRegions } from '../menu/items';
import styles from '../ui/ui.module.css';
import { useFresh } from './fresh';

const SHARED_TOUCH = '/api/practice/v1/me/shared-touch';
const FEELS = ['good', 'depends', 'not'] as const;

/** What feels good where, as the patient has said it and shares it. */
export default function SharedTouchPage() {
  const t = useText();
  const { state, data } = useFresh<SharedTouch>(SHARED_TOUCH);
  const { regionName } = useRegions();
  useTitle('sharedTouch.title');
  return (
    <>
      <div className={styles.head}>
        <Link to="/" className={styles.quiet}>
          {t('nav.home')}
        </Link>
        <h1 className={styles.h1}>{t('sharedTouch.title')}</h1>
        <p className={styles.lead}>{t('sharedTouch.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('sharing.unavailable')}</p>}
      {state === 'none' && <p className={styles.card}>{t('partner.nobody')}</p>}
      {data && data.places.length === 0 && <p className={styles.card}>{t(data.notShared?.length ? 'shared.kept' : 'sharedTouch.nothing')}</p>}
      {data &&
        FEELS.map((feels) => {
          const here = data.places.filter((place) => place.feels === feels);
          return here.length === 0 ? null : (
            <section key={feels} className={styles.card} aria-labelledby={`feels-${feels}`}>
              <h2 id={`feels-${feels}`} className={styles.h2}>
                {t(`sharedTouch.${feels}`)}
              </h2>
              <ul className={styles.list}>
                {here.map(({ region, kind }) => (
                  <li key={`${region} ${kind}`} className={styles.item}>
                    <span>
                      <b>{regionName(region)}</b>
                      <small>{t(`sharedTouch.kind.${kind}`)}</small>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      {data && <p className={styles.line}>{t('sharedTouch.ask')}</p>}
    </>
  );
}

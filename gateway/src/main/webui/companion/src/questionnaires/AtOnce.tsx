import { Link } from 'react-router';
import { useSettings } from '../app/settings';
import { useLocale, useText } from '../i18n/language';
import { bundledHelp, dial, phoneCountry } from '../more/countries';
import styles from '../ui/ui.module.css';

/** Help before anything else, with the numbers that came with the app. */
export function AtOnce() {
  const t = useText();
  const { language } = useLocale();
  const { country } = useSettings();
  const { numbers } = bundledHelp(country ?? phoneCountry());
  const lines = (['crisis', 'emergency'] as const).flatMap((kind) => numbers.filter((line) => line.kind === kind).slice(0, 1));
  return (
    <section className={`${styles.status} ${styles.look}`} role="alert" aria-labelledby="at-once">
      <h2 id="at-once" className={styles.h2}>
        {t('help.lead')}
      </h2>
      <p className={styles.p}>{t('due.helpNow')}</p>
      {lines.map(({ number, name }) => (
        <a key={number} className={styles.btn} href={dial(number)}>
          {t('help.call', { number })} · {name[language]}
        </a>
      ))}
      <Link to="/help-now" className={styles.btn2}>
        {t('due.all')}
      </Link>
      <p className={styles.small}>{t('due.helpNobody')}</p>
    </section>
  );
}

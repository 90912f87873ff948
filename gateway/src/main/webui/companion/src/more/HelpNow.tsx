import { useTitle } from '../app/hooks';
import { useText, type MessageId } from '../i18n/language';
import styles from '../ui/ui.module.css';

/** Lines that are free and open at all hours. */
const LINES: { where: MessageId; number: string; call: string }[] = [
  { where: 'help.eu', number: '112', call: '112' },
  { where: 'help.us', number: '988', call: '988' },
  { where: 'help.uk', number: '116 123', call: '116123' },
  { where: 'help.es', number: '024', call: '024' },
];

/** Works offline and without signing in. */
export default function HelpNow() {
  const t = useText();
  useTitle('help.title');
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.h1}>{t('help.title')}</h1>
        <p className={styles.lead}>{t('help.lead')}</p>
      </div>
      <section className={styles.card} aria-labelledby="danger">
        <h2 id="danger" className={styles.h2}>
          {t('help.danger')}
        </h2>
        <p className={styles.p}>{t('help.dangerText')}</p>
        <div className={styles.two}>
          <a className={styles.btn} href="tel:112">
            {t('help.call', { number: '112' })}
          </a>
          <a className={styles.btn} href="tel:911">
            {t('help.call', { number: '911' })}
          </a>
        </div>
      </section>
      <section className={styles.card} aria-labelledby="talk">
        <h2 id="talk" className={styles.h2}>
          {t('help.talk')}
        </h2>
        <ul className={styles.list}>
          {LINES.map(({ where, number, call }) => (
            <li key={call}>
              <a className={styles.item} href={`tel:${call}`}>
                <span>
                  <b className={styles.numbers}>{number}</b>
                  <small>{t(where)}</small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.card} aria-labelledby="home">
        <h2 id="home" className={styles.h2}>
          {t('help.home')}
        </h2>
        <p className={styles.p}>{t('help.homeText')}</p>
      </section>
      <p className={styles.small}>{t('help.education')}</p>
    </>
  );
}

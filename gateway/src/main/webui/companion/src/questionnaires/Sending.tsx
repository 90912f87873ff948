import { Link } from 'react-router';
import { useOnline } from '../app/hooks';
import { usePerson } from '../app/person';
import type { EntryOf } from '../data/types';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

/** Where an answer is: here, or at the clinic; it can be sent again by hand. */
export function Sending({ response: { unsent, trouble } }: { response: EntryOf<'instrument-responses'> }) {
  const t = useText();
  const online = useOnline();
  const { send } = usePerson();
  if (trouble) {
    return (
      <div className={`${styles.status} ${styles.look}`}>
        <span>{t('due.refused')}</span>
        <Link to="/diary">{t('diary.look')}</Link>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <p className={styles.small} role="status">
        {t(unsent ? 'due.kept' : 'due.sent')}
      </p>
      {unsent && online && (
        <button type="button" className={styles.quiet} onClick={send}>
          {t('due.sendNow')}
        </button>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useText } from '../i18n/language';
import styles from '../ui/ui.module.css';

/** Two presses of Escape within this time leave. */
const TWICE = 800;

const installed = () => typeof matchMedia !== 'undefined' && matchMedia('(display-mode: standalone)').matches;

/** Leaves at once: an empty page in a browser tab, a plain clock in the installed app, which has no page to go to. */
export function QuickExit() {
  const t = useText();
  const [covered, setCovered] = useState(false);
  useEffect(() => {
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (event.timeStamp - last < TWICE) leave(setCovered);
      last = event.timeStamp;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={styles.exit} onClick={() => leave(setCovered)}>
        {t('exit')}
      </button>
      {covered && <Cover onBack={() => setCovered(false)} />}
    </>
  );
}

function leave(cover: (covered: boolean) => void): void {
  // Nothing speaks on.
  globalThis.speechSynthesis?.cancel();
  if (installed()) {
    cover(true);
    return;
  }
  document.body.hidden = true;
  document.title = '\u200b';
  location.replace('about:blank');
}

function Cover({ onBack }: { onBack: () => void }) {
  const t = useText();
  const [time] = useState(() => new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
  return (
    <div className={styles.cover} role="dialog" aria-modal="true" aria-label={t('cover.name')}>
      <span className={styles.clock}>{time}</span>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the page behind must not keep the focus */}
      <button type="button" className={styles.exit} autoFocus onClick={onBack}>
        {t('cover.back')}
      </button>
    </div>
  );
}

import { Button, Kbd, Switch } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type MessageKey, useT } from '../i18n/i18n';
import styles from './shell.module.css';
import { useShortcutSetting } from './shortcuts';

const KEYS: [string, MessageKey][] = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['/', 'keys.search'],
  ['?', 'keys.help'],
];

/** The keys, and the switch that turns them off. */
export function KeyboardHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useT();
  const { on, setOn } = useShortcutSetting();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (opened) dialog.current?.showModal();
    else dialog.current?.close();
  }, [opened]);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <Switch size="md" label={t('keys.on')} checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
      <Button variant="default" mih={44} onClick={onClose}>
        {t('keys.close')}
      </Button>
    </dialog>
  );
}

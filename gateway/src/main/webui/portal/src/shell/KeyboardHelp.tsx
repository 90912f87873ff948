import { Kbd, Modal, Switch } from '@mantine/core';
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
export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { on, setOn } = useShortcutSetting();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('keys.close'), size: 44 }}
      centered
    >
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
      <Switch mt="md" size="md" label={t('keys.on')} checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
    </Modal>
  );
}

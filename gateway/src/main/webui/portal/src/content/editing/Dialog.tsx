import { Button, Group } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../../i18n/i18n';
import styles from './editing.module.css';

interface Props {
  title: string;
  children: ReactNode;
  confirm: string;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be taken back; Escape and the first button leave everything as it is. */
export function Dialog({ title, children, confirm, busy = false, onConfirm, onClose }: Props) {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current ??= document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    // A dialog that is taken away gives the focus to nobody.
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <Group gap="sm">
        <Button variant="default" mih={44} onClick={onClose}>
          {t('edit.back')}
        </Button>
        <Button mih={44} loading={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </dialog>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/i18n';
import styles from './editing.module.css';

interface Props {
  /** What the button that opens the form says. */
  open: string;
  hint: string;
  /** What is wrong with a code, in words; null: nothing. */
  fault: (code: string) => string | null;
  onCode: (code: string) => void;
}

/** Asks for the code that names something new for good. */
export function CodeForm({ open: label, hint, fault: faultOf, onCode }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button mih={44} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  return (
    <form
      className={styles.card}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultOf(code.trim());
        setFault(found);
        if (found === null) onCode(code.trim());
      }}
    >
      <TextInput
        ref={input}
        label={t('edit.code')}
        description={hint}
        value={code}
        error={fault}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" mih={44}>
        {t('edit.begin')}
      </Button>
    </form>
  );
}

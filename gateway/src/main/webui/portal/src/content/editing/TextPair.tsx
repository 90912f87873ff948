import { Textarea, TextInput } from '@mantine/core';
import type { Text } from '@touchstone/api';
import { useT } from '../../i18n/i18n';
import styles from './editing.module.css';
import { fieldId, useFault } from './problems';

interface Props {
  /** The field as the API names it. */
  path: string;
  label: string;
  value: Text;
  onChange: (value: Text) => void;
  /** Rows of a longer text; one line without it. */
  rows?: number;
}

/** One text in both languages, side by side. */
export function TextPair(props: Props) {
  return (
    <div className={styles.pair}>
      <One {...props} language="en" />
      <One {...props} language="es" />
    </div>
  );
}

function One({ path, label, value, onChange, rows, language }: Props & { language: 'en' | 'es' }) {
  const t = useT();
  const own = useFault(`${path}.${language}`);
  const both = useFault(path);
  const common = {
    id: fieldId(`${path}.${language}`),
    label: t('edit.inLanguage', { label, language: t(language === 'en' ? 'edit.english' : 'edit.spanish') }),
    lang: language,
    value: value[language],
    error: own ?? both,
    spellCheck: true,
  };
  const changed = (text: string) => onChange({ ...value, [language]: text });
  return rows ? (
    <Textarea {...common} rows={rows} onChange={(event) => changed(event.currentTarget.value)} />
  ) : (
    <TextInput {...common} onChange={(event) => changed(event.currentTarget.value)} />
  );
}

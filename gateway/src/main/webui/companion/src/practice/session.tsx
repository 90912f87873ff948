import type { Company } from '@touchstone/api';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../app/person';
import { useText, type MessageId } from '../i18n/language';
import { happened } from '../log/when';
import { Choice } from '../ui/fields';
import { useToast } from '../ui/toast';
import styles from '../ui/ui.module.css';
import type { SessionValues } from '@touchstone/api';
import { COMPANY } from './catalogue';

const HELPED: { value: number; label: MessageId }[] = [
  { value: 2, label: 'after.no' },
  { value: 5, label: 'after.some' },
  { value: 8, label: 'after.yes' },
];

interface Logged {
  id: string;
  values: SessionValues;
}

/** Writes a session to the diary, and lets the person say how it was, or take it back. */
export function useSession() {
  const { queue, send } = usePerson();
  const t = useText();
  const toast = useToast();
  const [logged, setLogged] = useState<Logged | null>(null);
  const log = useCallback(
    async (practice: string, minutes: number, company: Company | null, startedAt: number = Date.now()) => {
      const values: SessionValues = { ...happened(new Date(startedAt)), practice, minutes, with: company };
      try {
        const id = await queue.add('sessions', values);
        setLogged({ id, values });
        send();
        toast({
          text: t('after.logged'),
          undo: () => {
            setLogged(null);
            void queue.remove(id).then(send);
          },
        });
      } catch {
        toast({ text: t('log.notSaved') });
      }
    },
    [queue, send, t, toast],
  );
  const rate = useCallback(
    async (helpfulness: number) => {
      if (!logged) return;
      const values = { ...logged.values, helpfulness };
      setLogged({ ...logged, values });
      await queue.edit('sessions', logged.id, values);
      send();
    },
    [logged, queue, send],
  );
  return { logged, log, rate, clear: () => setLogged(null) };
}

interface AfterProps {
  said: string;
  logged: Logged;
  onRate: (helpfulness: number) => void;
}

/** After a practice: that it counts, and three words if the person likes. */
export function After({ said, logged, onRate }: AfterProps) {
  const t = useText();
  return (
    <>
      <p className={styles.lead} role="status">
        {said}
      </p>
      <Choice
        legend={t('after.how')}
        options={HELPED.map(({ value, label }) => ({ value, label: t(label) }))}
        value={logged.values.helpfulness}
        onChange={onRate}
      />
      <Link to="/" className={styles.quiet}>
        {t('after.skip')}
      </Link>
    </>
  );
}

interface WithWhomProps {
  allowed?: Company[];
  value: Company | null;
  onChange: (company: Company) => void;
}

/** With whom: optional, and nobody is assumed. */
export function WithWhom({ allowed, value, onChange }: WithWhomProps) {
  const t = useText();
  const options = COMPANY.filter((company) => !allowed || allowed.includes(company.value));
  return (
    <details className={styles.details}>
      <summary>{t('practice.withOptional')}</summary>
      <div>
        <Choice
          hideLegend
          legend={t('practice.with')}
          options={options.map((option) => ({ value: option.value, label: t(option.label) }))}
          value={value}
          onChange={onChange}
        />
      </div>
    </details>
  );
}

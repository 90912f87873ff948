import { Button } from '@mantine/core';
import { ApiError } from '@touchstone/api';
import { isFinal } from '../api/queries';
import { useT } from '../i18n/i18n';
import styles from './notice.module.css';

interface Props {
  error: Error | null;
  onRetry?: () => void;
  heading?: 'h1' | 'h2';
  /** The address names a patient: 404 then means "not in your care". */
  ofPatient?: boolean;
}

/** Says in words what went wrong and offers the next step. */
export function ProblemNotice({ error, onRetry, heading: Heading = 'h2', ofPatient = false }: Props) {
  const t = useT();
  const kind = kindOf(error, ofPatient);
  const title = error instanceof ApiError ? error.problem.title : '';
  return (
    <div className={styles.notice} role="alert">
      <Heading>{t(`problem.${kind}.title`)}</Heading>
      <p>{t(`problem.${kind}.text`, { title })}</p>
      {onRetry && kind !== 'patient' && kind !== 'forbidden' && (
        <Button variant="default" mih={44} onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </div>
  );
}

function kindOf(error: Error | null, ofPatient: boolean) {
  if (!isFinal(error)) return 'away';
  if (error.status === 403) return 'forbidden';
  if (error.status === 404 && ofPatient) return 'patient';
  return 'other';
}

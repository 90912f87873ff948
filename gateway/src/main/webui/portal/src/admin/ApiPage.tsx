import { Button } from '@mantine/core';
import { ApiError } from '@touchstone/api';
import { useT } from '../i18n/i18n';
import { useStaff } from '../session/SessionGate';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './api.module.css';

const FORBIDDEN = new ApiError(403, { type: 'about:blank', title: 'Forbidden', status: 403 });

/** Where administrators and integrators find the description of the API. */
export default function ApiPage() {
  const t = useT();
  const { role } = useStaff();
  usePageTitle(t('admin.api.title'));
  if (role !== 'administrator') return <ProblemNotice error={FORBIDDEN} heading="h1" />;
  return (
    <section className={styles.page}>
      <h1>{t('admin.api.title')}</h1>
      <p>{t('admin.api.text')}</p>
      <Button component="a" href="/docs/" mih={44}>
        {t('admin.api.button')}
      </Button>
      <ul>
        <li>
          <a href="/docs/openapi.json">{t('admin.api.json')}</a>
        </li>
        <li>
          <a href="/docs/asyncapi.yaml">{t('admin.api.events')}</a>
        </li>
      </ul>
    </section>
  );
}

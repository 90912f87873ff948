import type { PracticeContent, PracticeVersions } from '@touchstone/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys, useApi, usable } from '../api/queries';
import { changes, ChangeTable, type Lines } from '../content/editing/changes';
import editing from '../content/editing/editing.module.css';
import { useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { ProblemNotice } from '../shell/ProblemNotice';

/** Every version that was offered, each with what it changed; asked for when it is opened. */
export function Versions({ code, lines }: { code: string; lines: (content: PracticeContent) => Lines }) {
  const t = useT();
  const api = useApi();
  const { day } = useFormat();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: [...keys.practices, 'versions', code],
    queryFn: ({ signal }) => api.get<PracticeVersions>(`/api/practice/v1/practices/${encodeURIComponent(code)}/versions`, { signal }),
    enabled: open,
  });
  const versions = usable(query)?.versions;
  return (
    <section className={editing.card}>
      <details className={editing.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('catalogue.versions')}</summary>
        {query.error && !versions && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
        {versions?.map((version, i) => {
          const before = versions[i + 1];
          const difference = before ? changes(lines(before.content), lines(version.content)) : [];
          return (
            <div key={version.version}>
              <p>
                <strong>{t('catalogue.versionNumber', { version: version.version })}</strong>{' '}
                {version.publishedAt ? day(version.publishedAt.slice(0, 10)) : t('catalogue.shipped')}
              </p>
              {difference.length > 0 && (
                <details className={editing.fold}>
                  <summary>{t('edit.changes.count', { count: difference.length })}</summary>
                  <ChangeTable changes={difference} caption={t('catalogue.versionChanges', { version: version.version })} />
                </details>
              )}
            </div>
          );
        })}
      </details>
    </section>
  );
}

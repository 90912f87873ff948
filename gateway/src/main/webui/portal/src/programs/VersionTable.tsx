import { Skeleton } from '@mantine/core';
import type { EnrolmentCount } from '@touchstone/api';
import { usable } from '../api/queries';
import editing from '../content/editing/editing.module.css';
import { useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import { ProblemNotice } from '../shell/ProblemNotice';
import { useProgrammeVersions } from './queries';

const COUNTS = ['active', 'paused', 'completed', 'stopped'] as const;

/** How many of the clinic's patients are on which version. There is no sum: it would tell what a small count holds back. */
export function VersionTable({ code }: { code: string }) {
  const t = useT();
  const { day } = useFormat();
  const query = useProgrammeVersions(code);
  const versions = usable(query)?.versions;
  const words = ({ count, fewerThan }: EnrolmentCount) =>
    fewerThan ? t('programs.fewerThan', { count: fewerThan }) : String(count ?? '–');
  return (
    <section className={editing.card} aria-labelledby="versions-title">
      <h2 id="versions-title">{t('programs.onVersions')}</h2>
      {versions ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keyboard
        <div className={editing.table} tabIndex={0} role="group" aria-labelledby="versions-title">
          <table aria-labelledby="versions-title">
            <thead>
              <tr>
                <th scope="col">{t('catalogue.version')}</th>
                <th scope="col">{t('programs.since')}</th>
                {COUNTS.map((which) => (
                  <th key={which} scope="col">
                    {t(`programs.count.${which}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {versions.map((version, i) => (
                <tr key={i}>
                  <th scope="row">{t('catalogue.versionNumber', { version: version.version })}</th>
                  <td>{version.shipped ? t('catalogue.shipped') : day(version.publishedAt.slice(0, 10))}</td>
                  {COUNTS.map((which) => (
                    <td key={which}>{words(version[which])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton height={100} />
      )}
      <p className={editing.hint}>{t('programs.onVersions.hint')}</p>
    </section>
  );
}

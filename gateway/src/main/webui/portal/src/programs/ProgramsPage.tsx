import { Skeleton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { usable, useProgrammes } from '../api/queries';
import { CodeForm } from '../content/editing/CodeForm';
import editing from '../content/editing/editing.module.css';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import { useStaff } from '../session/SessionGate';
import { EmptyNotice } from '../shell/EmptyNotice';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import { CODE } from './model';
import { useDrafted } from './queries';

/** The programmes of the clinic, for all staff; administrators see which are being written. */
export default function ProgramsPage() {
  const t = useT();
  const text = useText();
  const admin = useStaff().role === 'administrator';
  const query = useProgrammes();
  const programmes = usable(query)?.programmes;
  const drafted = useDrafted(programmes?.map((each) => each.code) ?? [], admin);
  usePageTitle(t('programs.title'));
  return (
    <div className={editing.page}>
      <header className={editing.head}>
        <div>
          <h1>{t('programs.title')}</h1>
          <p>{t(admin ? 'programs.lead.admin' : 'programs.lead')}</p>
        </div>
        {admin && <NewProgramme />}
      </header>
      <p className={editing.notice}>{t('programs.stays')}</p>
      <div className={editing.table} aria-busy={query.isFetching}>
        {query.error && !programmes ? (
          <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
        ) : !programmes ? (
          <Skeleton height={200} />
        ) : programmes.length === 0 ? (
          <EmptyNotice title={t('programs.none.title')}>{t('programs.none.text')}</EmptyNotice>
        ) : (
          <table>
            <caption className="vh">{t('programs.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('field.title')}</th>
                <th scope="col">{t('field.summary')}</th>
                <th scope="col">{t('programs.length')}</th>
                <th scope="col">{t('catalogue.version')}</th>
                {admin && <th scope="col">{t('catalogue.state')}</th>}
              </tr>
            </thead>
            <tbody>
              {programmes.map((programme) => (
                <tr key={programme.code}>
                  <th scope="row">
                    <Link to={`/programs/${programme.code}`}>{text(programme.title)}</Link>
                  </th>
                  <td>{text(programme.summary)}</td>
                  <td>{t('programs.weeks', { weeks: programme.length })}</td>
                  <td>{programme.version}</td>
                  {admin && (
                    <td>
                      {drafted.has(programme.code) ? (
                        <span className={editing.tag} data-kind="draft">
                          <IconPencil size={14} aria-hidden />
                          {t('catalogue.tag.draft')}
                        </span>
                      ) : (
                        t('catalogue.tag.published')
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

/** A code leads to its programme or draft, or begins a new one: drafts that were never published are in no list. */
function NewProgramme() {
  const t = useT();
  const go = useNavigate();
  return (
    <CodeForm
      open={t('programs.new')}
      hint={t('programs.new.hint')}
      fault={(code) => (CODE.test(code) ? null : t('programs.new.form'))}
      onCode={(code) => void go(`/programs/${code}?new`)}
    />
  );
}

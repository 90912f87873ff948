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
import { useProgrammeDrafts } from './queries';

/** The programmes of the clinic, for all staff; administrators see which are being written. */
export default function ProgramsPage() {
  const t = useT();
  const text = useText();
  const admin = useStaff().role === 'administrator';
  const query = useProgrammes();
  const programmes = usable(query)?.programmes;
  const drafts = useProgrammeDrafts(admin);
  const written = admin ? usable(drafts)?.drafts : [];
  const error = (!programmes && query.error) || (!written && drafts.error);
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
        {error ? (
          <ProblemNotice error={error} onRetry={() => void Promise.all([query.refetch(), ...(admin ? [drafts.refetch()] : [])])} />
        ) : !programmes || !written ? (
          <Skeleton height={200} />
        ) : programmes.length + written.length === 0 ? (
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
              {written
                .filter((draft) => !draft.published)
                .map((draft) => (
                  <tr key={draft.code}>
                    <th scope="row">
                      <Link to={`/programs/${draft.code}`}>{text(draft.title) || draft.code}</Link>
                    </th>
                    <td>–</td>
                    <td>–</td>
                    <td>–</td>
                    <td>
                      <DraftTag>{t('catalogue.tag.new')}</DraftTag>
                    </td>
                  </tr>
                ))}
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
                      {written.some((draft) => draft.code === programme.code) ? (
                        <DraftTag>{t('catalogue.tag.draft')}</DraftTag>
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

function DraftTag({ children }: { children: string }) {
  return (
    <span className={editing.tag} data-kind="draft">
      <IconPencil size={14} aria-hidden />
      {children}
    </span>
  );
}

/** Asks for the code and leads to the programme's page, also where the code is known. */
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

import { NativeSelect, Skeleton } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ProgrammeContent, ProgrammeDraft, ProgrammeVersion } from '@touchstone/api';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { keys, usable } from '../api/queries';
import { changes } from '../content/editing/changes';
import { AskAboutDraft, DraftForm } from '../content/editing/DraftForm';
import editing from '../content/editing/editing.module.css';
import { useDraft } from '../content/editing/useDraft';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import { useStaff } from '../session/SessionGate';
import { NotFound } from '../shell/NotFound';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import { blankProgramme, CODE, contentOf } from './model';
import { ProgramForm } from './ProgramForm';
import { programmePath, useProgramme, useProgrammeDraft } from './queries';
import { useLines } from './useLines';
import { VersionTable } from './VersionTable';
import { WeekList } from './WeekList';

export default function ProgramPage() {
  const { code = '' } = useParams();
  return <Page key={code} code={code} />;
}

function Page({ code }: { code: string }) {
  const t = useT();
  const [params] = useSearchParams();
  const admin = useStaff().role === 'administrator';
  const newest = useProgramme(code);
  const drafts = useProgrammeDraft(code, admin);
  const published = usable(newest);
  const draft = admin ? usable(drafts) : null;
  usePageTitle(t('programs.programme'));

  if (published === undefined || draft === undefined) {
    const error = newest.error ?? drafts.error;
    return error ? (
      <ProblemNotice error={error} heading="h1" onRetry={() => void Promise.all([newest.refetch(), drafts.refetch()])} />
    ) : (
      <div className={editing.page}>
        <Skeleton height={400} />
      </div>
    );
  }
  if (!published && !draft && !(admin && params.has('new') && CODE.test(code))) return <NotFound />;
  return admin ? <Editor code={code} published={published} draft={draft} /> : published && <Reader published={published} />;
}

function Head({ code, name, children }: { code: string; name: string; children?: string }) {
  const t = useT();
  return (
    <header className={editing.head}>
      <div>
        <Link to="/programs" className={editing.back}>
          <IconChevronLeft size={20} aria-hidden />
          {t('programs.title')}
        </Link>
        <h1>{name}</h1>
        <p>
          <code>{code}</code> {children && `· ${children}`}
        </p>
      </div>
    </header>
  );
}

/** A programme to read, in any of its versions. */
function Reader({ published }: { published: ProgrammeVersion }) {
  const t = useT();
  const text = useText();
  return (
    <div className={editing.page}>
      <Head code={published.code} name={text(published.title)}>
        {t('catalogue.offered', { version: published.version })}
      </Head>
      <p className={editing.lead}>{text(published.summary)}</p>
      <p className={editing.notice}>{t('programs.stays')}</p>
      <VersionTable code={published.code} />
      <Read published={published} />
    </div>
  );
}

function Read({ published }: { published: ProgrammeVersion }) {
  const t = useT();
  const [version, setVersion] = useState(published.version);
  const query = useProgramme(published.code, version === published.version ? undefined : version);
  const shown = usable(query);
  return (
    <>
      {published.version > 1 && (
        <NativeSelect
          maw="16rem"
          label={t('catalogue.version')}
          value={String(version)}
          data={Array.from({ length: published.version }, (_, i) => published.version - i).map((each) => ({
            value: String(each),
            label: t('catalogue.versionNumber', { version: each }),
          }))}
          onChange={(event) => setVersion(Number(event.currentTarget.value))}
        />
      )}
      {shown ? (
        <WeekList weeks={shown.weeks} />
      ) : query.error || query.data === null ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton height={200} />
      )}
    </>
  );
}

interface EditorProps {
  code: string;
  published: ProgrammeVersion | null;
  draft: ProgrammeDraft | null;
}

function Editor({ code, published, draft: written }: EditorProps) {
  const t = useT();
  const text = useText();
  const lines = useLines();
  const saved = written ? contentOf(written) : published ? contentOf(published) : blankProgramme();
  const draft = useDraft<ProgrammeContent>({
    key: `programme/${code}`,
    path: programmePath(code),
    saved: { revision: written?.revision ?? null, content: saved },
    published: published !== null,
    stale: keys.programmes,
    away: '/programs',
    publishedWords: (version) => t('programs.published', { version }),
  });
  const name = text(draft.content.title) || code;
  return (
    <div className={editing.page}>
      <Head code={code} name={name}>
        {[
          published ? t('catalogue.offered', { version: published.version }) : t('catalogue.notOffered'),
          ...(written ? [t('catalogue.tag.draft')] : []),
        ].join(' · ')}
      </Head>
      <p className={editing.notice}>{t('programs.stays')}</p>
      {published && <VersionTable code={code} />}
      <DraftForm draft={draft}>
        <ProgramForm content={draft.content} onChange={draft.write} />
      </DraftForm>
      {published && published.version > 1 && (
        <details className={editing.fold}>
          <summary>{t('programs.versions')}</summary>
          <Read published={published} />
        </details>
      )}
      <AskAboutDraft
        draft={draft}
        name={name}
        publishText={t('programs.publish.text', { version: (published?.version ?? 0) + 1 })}
        changes={() => changes(published ? lines(contentOf(published)) : [], lines(saved))}
      />
    </div>
  );
}

import { Button, Skeleton } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { CataloguePractice, PracticeContent, StaffCatalogue } from '@touchstone/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { keys, useApi, usable } from '../api/queries';
import { AdministratorsOnly } from '../content/AdministratorsOnly';
import { changes } from '../content/editing/changes';
import { Dialog } from '../content/editing/Dialog';
import { AskAboutDraft, DraftForm } from '../content/editing/DraftForm';
import editing from '../content/editing/editing.module.css';
import { useDraft } from '../content/editing/useDraft';
import { useCatalogue, usePracticeDrafts } from '../content/queries';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import { NotFound } from '../shell/NotFound';
import { ProblemNotice } from '../shell/ProblemNotice';
import { usePageTitle } from '../shell/usePageTitle';
import { blankContent, CODE, contentOf } from './model';
import { PracticeForm } from './PracticeForm';
import { Preview } from './Preview';
import { useLines } from './useLines';
import { Versions } from './Versions';

export default function PracticePage() {
  const { code = '' } = useParams();
  return (
    <AdministratorsOnly>
      <Page key={code} code={code} />
    </AdministratorsOnly>
  );
}

/** Fetches what is offered and what is written; the two lists have everything of a practice. */
function Page({ code }: { code: string }) {
  const t = useT();
  const [params] = useSearchParams();
  const catalogue = useCatalogue();
  const drafts = usePracticeDrafts();
  const offered = usable(catalogue);
  const written = usable(drafts);
  usePageTitle(t('catalogue.practice'));

  if (!offered || !written) {
    const error = (!offered && catalogue.error) || (!written && drafts.error);
    return error ? (
      <ProblemNotice error={error} heading="h1" onRetry={() => void Promise.all([catalogue.refetch(), drafts.refetch()])} />
    ) : (
      <div className={editing.page}>
        <Skeleton height={400} />
      </div>
    );
  }
  const published = offered.practices.find((practice) => practice.code === code);
  const draft = written.practices.find((practice) => practice.code === code);
  if (!published && !draft && !(params.has('new') && CODE.test(code))) return <NotFound />;
  return <Editor code={code} published={published} draft={draft} catalogue={offered} />;
}

interface EditorProps {
  code: string;
  published: CataloguePractice | undefined;
  draft: CataloguePractice | undefined;
  catalogue: StaffCatalogue;
}

function Editor({ code, published, draft: written, catalogue }: EditorProps) {
  const t = useT();
  const text = useText();
  const lines = useLines(catalogue.mechanisms);
  const path = `/api/practice/v1/practices/${encodeURIComponent(code)}`;
  const saved = written ? contentOf(written) : published ? contentOf(published) : blankContent();
  const draft = useDraft<PracticeContent>({
    key: `practice/${code}`,
    path,
    saved: { revision: written?.draft?.revision ?? null, content: saved },
    published: published !== undefined,
    stale: keys.practices,
    away: '/content',
    publishedWords: (version) => t('catalogue.published', { version }),
  });
  const name = text(draft.content.name) || code;
  return (
    <div className={editing.page}>
      <header className={editing.head}>
        <div>
          <Link to="/content" className={editing.back}>
            <IconChevronLeft size={20} aria-hidden />
            {t('catalogue.title')}
          </Link>
          <h1>{name}</h1>
          <p>
            <code>{code}</code> · {published ? t(published.retired ? 'catalogue.versionNumber' : 'catalogue.offered', { version: published.version ?? 1 }) : t('catalogue.notOffered')}
            {written && ` · ${t('catalogue.tag.draft')}`}
            {published?.retired && ` · ${t('catalogue.tag.retired')}`}
          </p>
        </div>
        {typeof published?.retired === 'boolean' && <Retirement path={path} name={name} retired={published.retired} onDone={draft.say} />}
      </header>
      <div className={editing.split}>
        <DraftForm draft={draft}>
          <PracticeForm code={code} content={draft.content} catalogue={catalogue} onChange={draft.write} />
        </DraftForm>
        <div className={editing.side}>
          <Preview content={draft.content} catalogue={catalogue} />
          {published && <Versions code={code} lines={lines} />}
        </div>
      </div>
      <AskAboutDraft
        draft={draft}
        name={name}
        publishText={t('catalogue.publish.text', { version: (published?.version ?? 0) + 1 })}
        changes={() => changes(published ? lines(contentOf(published)) : [], lines(saved))}
      />
    </div>
  );
}

interface RetirementProps {
  path: string;
  name: string;
  retired: boolean;
  onDone: (words: string) => void;
}

/** Takes a practice out of what is offered, or back into it. */
function Retirement({ path, name, retired, onDone }: RetirementProps) {
  const t = useT();
  const api = useApi();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const what = retired ? 'restore' : 'retire';
  const change = useMutation({
    mutationFn: () => (retired ? api.delete(`${path}/retirement`) : api.put<void>(`${path}/retirement`, { body: {} })),
    onSuccess: async () => {
      setAsked(false);
      await client.invalidateQueries({ queryKey: keys.practices });
      onDone(t(retired ? 'catalogue.restored' : 'catalogue.retired'));
    },
    onError: () => setAsked(false),
  });
  return (
    <div>
      <Button variant="default" mih={44} onClick={() => setAsked(true)}>
        {t(`catalogue.${what}`)}
      </Button>
      {change.error && <ProblemNotice error={change.error} />}
      {asked && (
        <Dialog
          title={t(`catalogue.${what}.title`, { name })}
          confirm={t(`catalogue.${what}`)}
          busy={change.isPending}
          onConfirm={() => change.mutate()}
          onClose={() => setAsked(false)}
        >
          <p>{t(`catalogue.${what}.text`)}</p>
        </Dialog>
      )}
    </div>
  );
}

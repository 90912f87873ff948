import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/queries';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { isProblem } from './problems';
import { useWorkingCopy, type WorkingCopy } from './useWorkingCopy';

interface Options<C> {
  /** Names what is written among all that is. */
  key: string;
  /** The call that `/draft` and `/publish` belong to. */
  path: string;
  /** What the service has: the draft, or else what is published. */
  saved: WorkingCopy<C>;
  /** Whether a version is offered. */
  published: boolean;
  /** What to ask again once something has changed. */
  stale: readonly string[];
  /** Where to go when nothing is left. */
  away: string;
  /** Says that a version is published. */
  publishedWords: (version: number) => string;
}

/** A content that is written, saved as a draft and published; two administrators never overwrite each other unasked. */
export function useDraft<C>({ key, path, saved, published, stale, away, publishedWords }: Options<C>) {
  const t = useT();
  const { time } = useFormat();
  const go = useNavigate();
  const api = useApi();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { copy, dirty, write, rebase, forget } = useWorkingCopy<C>(key, saved);
  const content = copy!.content;
  const refresh = () => client.invalidateQueries({ queryKey: stale });

  const save = useMutation({
    mutationFn: () => api.put<{ revision: number; changedAt: string }>(`${path}/draft`, { query: { revision: copy!.revision }, body: content }),
    onMutate: () => setSaid(null),
    onSuccess: async ({ revision, changedAt }) => {
      await refresh();
      forget();
      end.reset();
      setSaid(t('edit.saved', { revision, time: time(Date.parse(changedAt)) }));
    },
    onError: (error) => void (isProblem(error, 'revision-conflict') && refresh()),
  });
  const end = useMutation({
    mutationFn: async (what: 'publish' | 'discard') => {
      if (what === 'discard') {
        await api.delete(`${path}/draft`);
        return t('edit.discarded');
      }
      const { version } = await api.post<{ version: number }>(`${path}/publish`, { query: { revision: saved.revision } });
      return publishedWords(version);
    },
    onMutate: () => setSaid(null),
    onSuccess: async (words, what) => {
      setAsked(null);
      save.reset();
      if (what === 'discard') forget();
      if (what === 'discard' && !published) void go(away);
      await refresh();
      setSaid(words);
    },
    onError: (error) => {
      setAsked(null);
      if (isProblem(error, 'revision-conflict')) void refresh();
    },
  });
  const settled = (how: () => void) => () => {
    how();
    save.reset();
    end.reset();
  };
  const error = save.error ?? end.error;
  return {
    content,
    write,
    dirty,
    /** Whether the service keeps a draft. */
    drafted: saved.revision !== null,
    save: () => save.mutate(),
    saving: save.isPending,
    /** Saves first what is not saved, so that what is asked about is what is published. */
    askToPublish: () => (dirty ? save.mutate(undefined, { onSuccess: () => setAsked('publish') }) : setAsked('publish')),
    askToDiscard: () => setAsked('discard'),
    asked,
    unask: () => setAsked(null),
    end: (what: 'publish' | 'discard') => end.mutate(what),
    ending: end.isPending,
    error,
    conflict: isProblem(error, 'revision-conflict'),
    keepMine: settled(() => rebase(saved.revision)),
    takeTheirs: settled(forget),
    said,
    say: setSaid,
  };
}
export type Draft = Pick<ReturnType<typeof useDraft<unknown>>, Exclude<keyof ReturnType<typeof useDraft<unknown>>, 'content' | 'write'>>;

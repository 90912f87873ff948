import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/i18n';
import { ProblemNotice } from '../../shell/ProblemNotice';
import { ChangeTable, type Change } from './changes';
import { Dialog } from './Dialog';
import styles from './editing.module.css';
import { violationsOf, WithFaults } from './problems';
import type { Draft } from './useDraft';

/** The fields of a draft, what is wrong with them, and the bar that saves and publishes. */
export function DraftForm({ draft, children }: { draft: Draft; children: ReactNode }) {
  const t = useT();
  const { error, conflict, dirty, drafted, saving, said } = draft;
  return (
    <WithFaults error={error}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          draft.save();
        }}
      >
        {conflict && <Conflict draft={draft} />}
        {error && !conflict && violationsOf(error).length === 0 && <ProblemNotice error={error} />}
        {children}
        <div className={styles.bar}>
          <p role="status">{dirty ? t('edit.dirty') : (said ?? t(drafted ? 'edit.clean' : 'edit.noDraft'))}</p>
          {(drafted || dirty) && (
            <Button variant="default" mih={44} onClick={draft.askToDiscard}>
              {t('edit.discard')}
            </Button>
          )}
          <Button type="submit" variant="default" mih={44} loading={saving} disabled={!dirty || conflict}>
            {t('edit.save')}
          </Button>
          <Button mih={44} disabled={(!drafted && !dirty) || saving || conflict} onClick={draft.askToPublish}>
            {t('edit.publish')}
          </Button>
        </div>
      </form>
    </WithFaults>
  );
}

/** Somebody else has changed the draft; nothing of either is lost until a choice is made. */
function Conflict({ draft }: { draft: Draft }) {
  const t = useT();
  return (
    <div className={styles.notice} data-kind="review" role="alert">
      <p>
        <strong>{t('edit.conflict.title')}</strong> {t('edit.conflict.text')}
      </p>
      <Button variant="default" mih={44} onClick={draft.keepMine}>
        {t('edit.conflict.keep')}
      </Button>
      <Button variant="default" mih={44} onClick={draft.takeTheirs}>
        {t('edit.conflict.take')}
      </Button>
    </div>
  );
}

interface AskProps {
  draft: Draft;
  name: string;
  /** What publication means for those who take part. */
  publishText: string;
  /** What publication changes; worked out while it is asked. */
  changes: () => Change[];
}

/** Asks before a draft is published or thrown away, and says what changes. */
export function AskAboutDraft({ draft, name, publishText, changes }: AskProps) {
  const t = useT();
  const { asked } = draft;
  if (!asked) return null;
  const list = asked === 'publish' ? changes() : [];
  return (
    <Dialog
      title={t(`edit.ask.${asked}`, { name })}
      confirm={t(`edit.ask.${asked}.confirm`)}
      busy={draft.ending}
      onConfirm={() => draft.end(asked)}
      onClose={draft.unask}
    >
      <p>{asked === 'publish' ? publishText : t('edit.ask.discard.text')}</p>
      {asked === 'publish' &&
        (list.length > 0 ? (
          <ChangeTable changes={list} caption={t('edit.changes.count', { count: list.length })} />
        ) : (
          <p>{t('edit.changes.none')}</p>
        ))}
    </Dialog>
  );
}

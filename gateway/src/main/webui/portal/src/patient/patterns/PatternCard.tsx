import type { Insight } from '@touchstone/api';
import { useId, type ReactNode } from 'react';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import { Facts, type Fact } from '../insights/Facts';
import { How } from '../insights/How';
import insightStyles from '../insights/insights.module.css';
import { Status } from '../insights/Status';
import type { Changes } from '../insights/useChanges';
import styles from '../patient.module.css';

export interface PatternProps {
  computedAt: string;
  changes: Changes;
}

interface Props extends PatternProps {
  title: string;
  insight: Insight | undefined;
  /** Its word for how sure this is; the status's own unless given. */
  status?: ReactNode;
  facts?: Fact[];
  children?: ReactNode;
}

/** A card of the whole picture: name, how sure, sentence, picture, numbers, and how it came about. */
export function PatternCard({ title, insight, status, facts = [], children, computedAt, changes }: Props) {
  const t = useT();
  const { time } = useFormat();
  const id = useId();
  const changedAt = insight && changes.at.get(insight.id);
  const sure = status ?? (insight && insight.status !== 'ok' ? <Status status={insight.status} /> : null);
  return (
    <section className={`${styles.card} ${insightStyles.pattern}`} aria-labelledby={id} data-insight={insight?.id}>
      <header className={insightStyles.patternHead}>
        <h2 id={id}>{title}</h2>
        {sure}
        {changedAt !== undefined && <span className={insightStyles.updated}>{t('insights.updated', { time: time(changedAt) })}</span>}
      </header>
      {insight?.sentence && <p className={insightStyles.sentence}>{insight.sentence}</p>}
      {children}
      <Facts facts={facts} />
      {insight && (
        <details className={styles.fold}>
          <summary>{t('how.title')}</summary>
          <How insight={insight} computedAt={computedAt} />
        </details>
      )}
    </section>
  );
}

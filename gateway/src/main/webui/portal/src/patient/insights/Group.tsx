import { named, type Insight } from '@touchstone/api';
import { reachOf } from '@touchstone/charts';
import { InsightCard } from './InsightCard';
import styles from './insights.module.css';
import { questionOf } from './model';
import type { Changes } from './useChanges';

interface Props {
  insights: Insight[];
  computedAt: string | null;
  changes: Changes;
  practiceName: (code: string) => string;
  quiet?: boolean;
}

/** Half of the axis that shows all of these whole, so that pictures can be compared. */
export function commonReach(insights: Insight[]): number {
  return reachOf(
    insights.flatMap((i) => {
      const ends = [i.low95, i.high95, i.anytimeLow95, i.anytimeHigh95].filter((n) => typeof n === 'number');
      return ends.length > 0 ? [{ low: Math.min(...ends), high: Math.max(...ends) }] : [];
    }),
  );
}

/** Insights under the name of their practice. */
export function Group({ insights, computedAt, changes, practiceName, quiet = false }: Props) {
  const reach = commonReach(insights);
  return [...byPractice(insights)].map(([practice, list]) => (
    <section key={practice} className={styles.practice}>
      {practice && <h3>{practiceName(practice)}</h3>}
      {list.map((insight) => (
        <InsightCard
          key={insight.id}
          insight={{ ...insight, sentence: named(insight.sentence, practice, practiceName(practice)) }}
          computedAt={computedAt}
          changedAt={changes.at.get(insight.id)}
          reach={reach}
          quiet={quiet}
        />
      ))}
    </section>
  ));
}

function byPractice(insights: Insight[]): Map<string, Insight[]> {
  const practices = new Map<string, Insight[]>();
  for (const insight of insights) {
    const practice = questionOf(insight)?.practice ?? '';
    practices.set(practice, [...(practices.get(practice) ?? []), insight]);
  }
  return practices;
}

import type { Insight, Insights } from '@touchstone/api';
import { useState } from 'react';

export interface Changes {
  /** Insight id to the time of its latest change on this page, milliseconds. */
  at: ReadonlyMap<string, number>;
  /** The latest update after the first load: when, and how many insights it changed. */
  last: { at: number; count: number } | null;
}

const NONE: Changes = { at: new Map(), last: null };

/** Compares each arrival of the insights with the one before, so that what changed can be marked. */
export function useChanges(insights: Insights | undefined, arrivedAt: number): Changes {
  const [seen, setSeen] = useState<{ of: Insights | undefined; changes: Changes }>({ of: insights, changes: NONE });
  if (insights && insights !== seen.of) {
    setSeen({ of: insights, changes: seen.of ? compare(seen.of, insights, seen.changes, arrivedAt) : NONE });
  }
  return seen.changes;
}

function compare(before: Insights, after: Insights, changes: Changes, now: number): Changes {
  const old = new Map(before.insights.map((i) => [i.id, figures(i)]));
  const changed = after.insights.filter((i) => old.get(i.id) !== figures(i));
  const at = new Map(changes.at);
  for (const insight of changed) at.set(insight.id, now);
  return { at, last: { at: now, count: changed.length } };
}

/** What a reader would see change. */
function figures(i: Insight): string {
  return [i.status, i.n, i.estimate, i.low95, i.high95, i.withPractice, i.without, i.positiveDays].join();
}

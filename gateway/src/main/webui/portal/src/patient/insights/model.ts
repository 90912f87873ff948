import type { Insight } from '@touchstone/api';

/** Where an insight is shown: claims in front; everything else folded away, so that noise never looks like a finding. */
export type Place = 'front' | 'unclear' | 'few' | 'other';

const FAMILIES = ['same_day', 'next_day', 'dose'];
const STATUSES = ['clear', 'hint', 'not_clear', 'too_few'];

export interface Question {
  family: string;
  practice: string;
  outcome: string;
}

/** The parts of an id `family:practice:outcome`; the practice is the patient's own word and may hold colons. */
export function questionOf(insight: Insight): Question | null {
  const [family, ...rest] = insight.id.split(':');
  const outcome = rest.pop();
  if (!family || !outcome || rest.length === 0 || !FAMILIES.includes(family)) return null;
  return { family, practice: rest.join(':'), outcome };
}

/** An insight of a kind that the portal does not know is shown as "other", never dropped. */
export function placeOf(insight: Insight): Place {
  if (!questionOf(insight) || !STATUSES.includes(insight.status)) return 'other';
  if (insight.status === 'clear' || insight.status === 'hint') return 'front';
  return insight.status === 'not_clear' ? 'unclear' : 'few';
}

const PATTERNS = ['driver', 'network', 'edge', 'state', 'mcid', 'chart'];

/** Whether an insight is about the whole picture rather than a practice; those have a view of their own. */
export function isPattern(insight: Insight): boolean {
  return PATTERNS.includes(insight.family);
}

/** By practice, then family, then outcome: an order that new numbers do not change. */
export function compareInsights(a: Insight, b: Insight): number {
  const [p, q] = [questionOf(a), questionOf(b)];
  if (!p || !q) return Number(!p) - Number(!q) || a.id.localeCompare(b.id);
  return (
    p.practice.localeCompare(q.practice) ||
    FAMILIES.indexOf(p.family) - FAMILIES.indexOf(q.family) ||
    p.outcome.localeCompare(q.outcome)
  );
}

/** Whether there is an effect to draw. */
export function hasEstimate(
  insight: Insight,
): insight is Insight & { estimate: number; low95: number; high95: number } {
  return [insight.estimate, insight.low95, insight.high95].every((n) => typeof n === 'number');
}

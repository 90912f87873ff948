import type { ChangeInsight, CycleInsight, DriverInsight, EdgeInsight, Insight, InsightFamily, LevelInsight, NetworkInsight } from '@touchstone/api';

export interface Question {
  family: InsightFamily;
  practice: string;
  outcome: string;
  insight: Insight;
}

/** An insight with its numbers: everything but `too_few`. */
export interface Answered extends Insight {
  estimate: number;
  low95: number;
  high95: number;
}

export interface PracticeGroup {
  practice: string;
  /** The strongest answer, or the one nearest to its first. */
  lead: Question;
  rest: Question[];
}

/** `none`: nothing was asked yet. `gathering`: no question has enough days. `ready`: at least one has an answer. */
export type PageState = 'none' | 'gathering' | 'ready';

const FAMILIES: readonly string[] = ['next_day', 'same_day', 'dose'] satisfies InsightFamily[];
const OUTCOMES: readonly string[] = ['pain', 'distress'];
const STRENGTH: readonly string[] = ['clear', 'hint', 'not_clear', 'too_few'];

/** What each family needs before it answers (insights method, minimum data). */
export const NEEDS = {
  same_day: { days: 14, with: 5, without: 5 },
  next_day: { days: 20, with: 6, without: 6 },
  dose: { days: 20, with: 8, without: 6 },
} as const satisfies Record<InsightFamily, { days: number; with: number; without: number }>;

const isNumber = (value: unknown): value is number => typeof value === 'number';

export const isAnswered = (insight: Insight): insight is Answered =>
  insight.status !== 'too_few' && isNumber(insight.estimate) && isNumber(insight.low95) && isNumber(insight.high95);

/** The parts of an id: `family:practice:outcome`, where a person's own practice may have a colon in its name. */
export function question(insight: Insight): Question | null {
  const first = insight.id.indexOf(':');
  const last = insight.id.lastIndexOf(':');
  if (first < 0 || last <= first || !FAMILIES.includes(insight.family)) return null;
  return {
    family: insight.family as InsightFamily,
    practice: insight.id.slice(first + 1, last),
    outcome: insight.id.slice(last + 1),
    insight,
  };
}

export interface Need {
  label: 'days' | 'with' | 'without';
  have: number;
  need: number;
}

/** What is there and what is missing, for a question without an answer yet. */
export function needs({ family, insight }: Question): Need[] {
  const { days, with: done, without } = NEEDS[family];
  const withPractice = family === 'dose' ? insight.positiveDays : insight.withPractice;
  const known: [Need['label'], number | undefined, number][] = [
    ['days', insight.n, days],
    ['with', withPractice, done],
    ['without', insight.without, without],
  ];
  return known.flatMap(([label, have, need]) => (isNumber(have) ? [{ label, have, need }] : []));
}

const rank = (list: readonly string[], item: string) => {
  const at = list.indexOf(item);
  return at < 0 ? list.length : at;
};

const order = (a: Question, b: Question) =>
  rank(STRENGTH, a.insight.status) - rank(STRENGTH, b.insight.status) ||
  rank(FAMILIES, a.family) - rank(FAMILIES, b.family) ||
  rank(OUTCOMES, a.outcome) - rank(OUTCOMES, b.outcome);

/** The questions by practice, the strongest answers first. */
export function groups(insights: readonly Insight[]): PracticeGroup[] {
  const byPractice = new Map<string, Question[]>();
  for (const insight of insights) {
    const asked = question(insight);
    if (asked) byPractice.set(asked.practice, [...(byPractice.get(asked.practice) ?? []), asked]);
  }
  return [...byPractice]
    .map(([practice, questions]) => {
      const [lead, ...rest] = questions.toSorted(order);
      return { practice, lead: lead!, rest };
    })
    .sort((a, b) => order(a.lead, b.lead) || a.practice.localeCompare(b.practice));
}

export function pageState(list: readonly PracticeGroup[]): PageState {
  if (list.length === 0) return 'none';
  return list.some(({ lead }) => isAnswered(lead.insight)) ? 'ready' : 'gathering';
}

/** What is not about a single practice, by family. */
export interface Others {
  driver?: DriverInsight;
  network?: NetworkInsight;
  edges: EdgeInsight[];
  state?: CycleInsight;
  change?: ChangeInsight;
  level?: LevelInsight;
}

export function others(insights: readonly Insight[]): Others {
  const first = <T extends Insight>(family: T['family']) => insights.find((insight) => insight.family === family) as T | undefined;
  return {
    driver: first<DriverInsight>('driver'),
    network: first<NetworkInsight>('network'),
    edges: insights.filter((insight): insight is EdgeInsight => insight.family === 'edge'),
    state: first<CycleInsight>('state'),
    change: first<ChangeInsight>('mcid'),
    level: first<LevelInsight>('chart'),
  };
}

/** The two ratings of `edge:a:b`. */
export const ends = ({ id }: EdgeInsight): [string, string] => {
  const [, a = '', b = ''] = id.split(':');
  return [a, b];
};

const STALE_DAYS = 14;
/** A range wider than this (points, or usual ups and downs) is an early look. */
const WIDE = 2;

/** The newest day used is more than two weeks old: the date comes first, and the rest is greyed. */
export function isStale(to: string | null | undefined, today: string): boolean {
  return Boolean(to) && (Date.parse(today) - Date.parse(to!)) / 86_400_000 > STALE_DAYS;
}

export type Look = 'gathering' | 'early' | 'ready' | 'stale';

/** How far an insight is. `early`: it cannot tell yet, and its range is still wide. */
export function lookOf(insight: Insight, today: string): Look {
  if (insight.status === 'too_few') return 'gathering';
  if (isStale(insight.how?.to, today)) return 'stale';
  const wide = isNumber(insight.low95) && isNumber(insight.high95) && insight.high95 - insight.low95 > WIDE;
  return wide && insight.status === 'not_clear' ? 'early' : 'ready';
}

/** How long ago the earlier answer is that a newer one is compared with. */
export const LOOK_BACK_DAYS = 14;

/** The local day this many days before. */
export const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * The newest entries disagree with the earlier ones: a claim is gone or points the other way, or the newer estimate lies outside
 * the earlier range that held at every look. A claim that becomes stronger is no disagreement.
 */
export function disagrees(now: Insight, before: Insight | undefined): boolean {
  if (!before || !isAnswered(now) || !isAnswered(before)) return false;
  const claims = ({ status }: Insight) => status === 'clear' || status === 'hint';
  if (claims(before) && Math.sign(before.estimate) !== Math.sign(now.estimate)) return true;
  if (before.status === 'clear' && !claims(now)) return true;
  const { anytimeLow95: low = before.low95, anytimeHigh95: high = before.high95 } = before;
  return now.estimate < low || now.estimate > high;
}

/** More pain or a heavier mood goes with it: told when the person opens it, never at once. */
export const isHarder = (insight: Insight): boolean =>
  (insight.status === 'clear' || insight.status === 'hint') && isAnswered(insight) && insight.estimate > 0;

export const insightPath = (id: string) => `/insights/${encodeURIComponent(id)}`;

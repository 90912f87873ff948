import type { CataloguePractice, Company, Evidence, PracticeContent, Practice, Text } from '@touchstone/api';

export const KINDS: Practice['kind'][] = ['physical', 'emotional', 'shared', 'presence'];
export const DAYPARTS: Practice['daypart'][] = ['morning', 'day', 'evening'];
export const TOUCH_LEVELS = [0, 1, 2, 3, 4] as const;
export const ENERGIES = [1, 2, 3] as const;
export const COMPANY: Company[] = ['self', 'partner', 'family', 'friend', 'pet', 'clinician'];
export const STRENGTHS: Evidence['strength'][] = ['strong', 'some', 'early', 'mixed'];
export const CODE = /^[a-z]+(_[a-z]+)*$/;
export const LONGEST_CODE = 60;

export const noText = (): Text => ({ en: '', es: '' });

export const noEvidence = (): Evidence => ({
  study: '', n: null, population: noText(), finding: noText(), didNotShow: noText(), strength: 'early',
});

/** A practice that nobody has written yet. */
export const blankContent = (): PracticeContent => ({
  name: noText(),
  kind: 'presence',
  daypart: 'day',
  touchLevel: 0,
  minutes: null,
  energy: 1,
  with: [],
  regions: [],
  mechanisms: [],
  variantOf: null,
  summary: noText(),
  steps: [noText(), noText(), noText()],
  stopWords: [],
  evidence: [],
});

/** What can be written of a practice as it is offered. */
export const contentOf = (practice: CataloguePractice): PracticeContent => ({
  name: practice.name,
  kind: practice.kind,
  daypart: practice.daypart,
  touchLevel: practice.touchLevel,
  minutes: practice.minutes,
  energy: practice.energy,
  with: practice.with,
  regions: practice.regions ?? [],
  mechanisms: practice.mechanisms ?? [],
  variantOf: practice.variantOf ?? null,
  summary: practice.summary,
  steps: practice.steps ?? [],
  stopWords: practice.stopWords ?? [],
  evidence: practice.evidence ?? [],
});

/** What a row shows of a practice. */
type Listed = Pick<CataloguePractice, 'code' | 'name' | 'kind' | 'daypart' | 'touchLevel'>;

/** A row of the catalogue: what is offered, what is written, or both. */
export interface Row {
  code: string;
  shown: Listed;
  /** 0: never published. */
  version: number;
  draft: boolean;
  retired: boolean;
}

export type State = 'all' | 'draft' | 'retired';

/** Every practice once, in the catalogue's order; those that were never published come first. */
export function rowsOf(published: CataloguePractice[], drafts: Listed[]): Row[] {
  const codes = new Set(published.map((practice) => practice.code));
  const drafted = new Set(drafts.map((practice) => practice.code));
  return [
    ...drafts
      .filter((practice) => !codes.has(practice.code))
      .map((practice) => ({ code: practice.code, shown: practice, version: 0, draft: true, retired: false })),
    ...published.map((practice) => ({
      code: practice.code,
      shown: practice,
      version: practice.version ?? 0,
      draft: drafted.has(practice.code),
      retired: practice.retired === true,
    })),
  ];
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The rows whose name, in either language, or code has all of the words. */
export function found(rows: Row[], q: string, kind: string, state: State): Row[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return rows.filter(({ shown, draft, retired }) => {
    const text = plain(`${shown.name.en} ${shown.name.es} ${shown.code}`);
    return (
      words.every((word) => text.includes(word)) &&
      (kind === '' || shown.kind === kind) &&
      (state === 'all' || (state === 'draft' ? draft : retired))
    );
  });
}

import type { Instrument } from '@touchstone/api';

export interface Subscale {
  id: string;
  items: string[];
  threshold: number;
}

/** A questionnaire with its parts, where it has any. */
export type Questionnaire = Instrument & { subscales?: Subscale[] };

export type Answers = Record<string, number | null>;

export const INSTRUMENTS = '/api/practice/v1/instruments';

/** Questionnaires that this app asks at any time. */
const ASKED = ['peg', 'phq-4'];

export const asked = (instruments: readonly Questionnaire[]): Questionnaire[] =>
  instruments.filter(({ code }) => ASKED.includes(code)).sort((a, b) => ASKED.indexOf(a.code) - ASKED.indexOf(b.code));

/** An answer after which help is shown before anything else. */
export const needsHelp = ({ flags = [] }: Questionnaire, answers: Answers): boolean =>
  flags.some(({ item, from }) => typeof answers[item] === 'number' && answers[item] >= from);

export const hasAnswer = (answers: Answers): boolean => Object.values(answers).some((value) => value !== null);

/** A part of the questionnaire is at or over its published cut-off. A part with an open item is not counted. */
export function needsKindness({ subscales = [] }: Questionnaire, answers: Answers): boolean {
  return subscales.some(({ items, threshold }) => {
    const values = items.map((item) => answers[item]);
    return values.every((value) => typeof value === 'number') && (values as number[]).reduce((sum, value) => sum + value, 0) >= threshold;
  });
}

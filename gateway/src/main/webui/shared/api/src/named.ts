import type { Insight } from './types';

/** Sentences of the server quote a practice by its code, in words; people read its name. */
export function named(sentence: string, code: string, name: string): string {
  const words = code.replaceAll(/[_-]+/g, ' ');
  return [code, words].reduce((said, quoted) => said.replaceAll(`“${quoted}”`, `“${name}”`).replaceAll(`«${quoted}»`, `«${name}»`), sentence);
}

/** Insights with the practices in their sentences by the names that people know; `practiceOf` is null for those about no practice. */
export const withNames = <T extends Insight>(insights: readonly T[], practiceOf: (insight: T) => string | null, name: (code: string) => string): T[] =>
  insights.map((insight) => {
    const practice = practiceOf(insight);
    return practice === null ? insight : { ...insight, sentence: named(insight.sentence, practice, name(practice)) };
  });

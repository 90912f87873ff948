import type { MessageId } from '../i18n/language';

/**
 * The one table of words for chances; each word stands with its number. `upTo` is the highest chance (0 to 1) that a word is
 * said for.
 */
export const CHANCE_WORDS: readonly { upTo: number; word: MessageId }[] = [
  { upTo: 0.1, word: 'chance.hardly' },
  { upTo: 0.35, word: 'chance.perhaps' },
  { upTo: 0.65, word: 'chance.maybe' },
  { upTo: 0.9, word: 'chance.probably' },
  { upTo: 1, word: 'chance.very' },
];

/** A chance in tenths, 0 to 10. */
export const tenths = (chance: number): number => Math.round(Math.max(0, Math.min(1, chance)) * 10);

export const chanceWord = (chance: number): MessageId => CHANCE_WORDS.find(({ upTo }) => chance <= upTo)?.word ?? 'chance.very';

import type { CardKind, CardRecipient, Text } from '@touchstone/api';
import type { Locale } from '../i18n/language';
import data from './cards.v1.json';

interface Data {
  blanks: Record<string, Text>;
  recipients: { code: CardRecipient; name: Text }[];
  cards: { code: string; kind: CardKind; title: Text; text: Text }[];
}

/** The practice service's own cards, brought along so that they are there offline. */
const { blanks, recipients, cards } = data as Data;

export const RECIPIENTS = recipients;
export const CARDS = cards;

/** What a blank asks for: the pain of today, something of the menu, or words. */
export type BlankKind = 'pain' | 'menu' | 'words';

const KINDS: Record<string, BlankKind> = { pain: 'pain', closeness: 'menu', instead: 'menu', thanks: 'menu' };

/** A place of a card that waits for something, as it stands in the text. */
export interface Blank {
  name: string;
  kind: BlankKind;
  /** With its brackets. */
  text: string;
}

/** A card's text with its blanks in words. */
export const unfilled = (code: string, language: Locale): string =>
  CARDS.find((card) => card.code === code)!.text[language].replaceAll(/\{([a-z]+)\}/g, (_, name: string) => blanks[name]![language]);

/** The blanks that are still in a text. */
export const blanksIn = (text: string, language: Locale): Blank[] =>
  Object.entries(blanks)
    .map(([name, words]) => ({ name, kind: KINDS[name] ?? 'words', text: words[language] }))
    .filter((blank) => text.includes(blank.text));

export const fill = (text: string, blank: Blank, value: string): string => text.replace(blank.text, () => value);

// @vitest-environment node
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { discreetly } from './language';

type Catalogue = Record<string, string>;

const source = join(import.meta.dirname, '..');

/** All texts of a language: those of the app and those that come with a page. */
function texts(language: string): Catalogue {
  const files = readdirSync(import.meta.dirname).filter((name) => name === `${language}.json` || name.endsWith(`.${language}.json`));
  return Object.assign({}, ...files.sort().map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Catalogue)) as Catalogue;
}

const en = texts('en');
const es = texts('es');
const catalogues = { en, es } as const;

/** The tone of voice: words that never appear, because they blame, push, judge or assume. */
const NEVER: Record<keyof typeof catalogues, RegExp[]> = {
  en: [
    /\bstreak/i,
    /\bmissed\b/i,
    /\bfail/i,
    /\boverdue\b/i,
    /\byou haven.t\b/i,
    /\bshould\b/i,
    /\bmust\b/i,
    /\bjust\b/i,
    /\bonly\b/i,
    /\bsimply\b/i,
    /complian/i,
    /\badheren/i,
    /\b(ab)?normal/i,
    /\b(good|bad) day\b/i,
    /\byour partner\b/i,
    /\b(husband|wife|couple)\b/i,
    /\bsex life\b/i,
    /\bforeplay\b/i,
    /\bperformance\b/i,
    /\bgoal\b/i,
    /\bsuffer/i,
    /\bvictim/i,
    /\breduces? pain\b/i,
    /\bspiral/i,
    /!/,
  ],
  es: [
    /\bracha/i,
    /\bperdiste\b/i,
    /\bfall(aste|ad[oa]|o)\b/i,
    /\batrasad/i,
    /\bno has\b/i,
    /\bdeb(es|erías|ería|e)\b/i,
    /\btienes que\b(?! llevar)/i,
    /\bs[oó]lo\b(?!s)/i,
    /\bsolamente\b/i,
    /\bsimplemente\b/i,
    /\bcumplimiento\b/i,
    /\badherencia\b/i,
    /\b(a)?normal/i,
    /\b(buen|mal) día\b/i,
    /\bmarido\b|\besposa?\b/i,
    /\bvida sexual\b/i,
    /\brendimiento\b/i,
    /\bobjetivo\b/i,
    /\bsufr/i,
    /\bvíctima/i,
    /[¡!]/,
  ],
};

const LONGEST_SENTENCE = 14;

/** All texts that a message can become. */
function spoken(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (texts, element) => {
      if (element.type === TYPE.literal) return texts.map((text) => text + element.value);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        const options = Object.values(element.options).flatMap(({ value }) => spoken(value));
        return texts.flatMap((text) => options.map((option) => text + option));
      }
      return texts.map((text) => `${text}7`);
    },
    [''],
  );
}

const names = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => names(value))];
    }
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value];
  });

const used = (text: string) => [...new Set(names(parse(text)))].sort();

test('both languages say the same things', () => {
  expect(Object.keys(es)).toEqual(Object.keys(en));
  expect(Object.entries(es).filter(([id, text]) => String(used(text)) !== String(used(en[id]!))).map(([id]) => id)).toEqual([]);
});

describe.each(Object.entries(catalogues) as [keyof typeof catalogues, Record<string, string>][])('the copy in %s', (language, catalogue) => {
  const texts = Object.entries(catalogue).flatMap(([id, text]) => spoken(parse(text)).map((said) => [id, said] as const));

  test('keeps the tone', () => {
    expect(texts.filter(([, said]) => NEVER[language].some((word) => word.test(said)))).toEqual([]);
  });

  test('has short sentences', () => {
    const long = texts.filter(([, said]) =>
      said.split(/[.:;?](?:\s|$)/).some((sentence) => sentence.split(/\s+/).filter(Boolean).length > LONGEST_SENTENCE + (language === 'es' ? 3 : 0)),
    );
    expect(long.filter(([id]) => !id.startsWith('insight.') && !id.startsWith('chart.summary') && id !== 'hug.who')).toEqual([]);
  });

  test('has no empty text', () => {
    expect(texts.filter(([, said]) => said.trim() === '')).toEqual([]);
  });
});

test('a neutral form stands for a message that exists', () => {
  const neutral = Object.keys(en).filter((id) => id.endsWith('.discreet'));

  expect(neutral.filter((id) => !(id.slice(0, -'.discreet'.length) in en))).toEqual([]);
  expect(discreetly({ a: 'Pain', 'a.discreet': 'Level', b: 'b' })).toMatchObject({ a: 'Level', b: 'b' });
});

test('every message is used, and every message that is used exists', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  const code = files.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');
  // Ids that are put together: `category.${category}` and the like.
  const made = [...code.matchAll(/`([a-z]+(?:\.[a-z]+)*\.)\$\{/gi)].map(([, prefix]) => prefix!);
  const unused = Object.keys(en).filter(
    (id) => !id.endsWith('.discreet') && !code.includes(`'${id}'`) && !made.some((prefix) => id.startsWith(prefix)),
  );

  expect(unused).toEqual([]);
});

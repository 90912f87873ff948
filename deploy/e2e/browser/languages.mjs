// What a page in Spanish may not say: words of the English catalogues, ids of messages, sentences of the server in English.
import { readFileSync, readdirSync } from 'node:fs';

const web = new URL('../../../gateway/src/main/webui/', import.meta.url);

/** A catalogue's texts, or a language's: the app's own and those that come with a page. */
function texts(app, language) {
  const folder = new URL(`${app}/src/i18n/`, web);
  const files = readdirSync(folder).filter((name) => name === `${language}.json` || name.endsWith(`.${language}.json`));
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

/** Shorter ones may be part of a Spanish word or a name. */
const SHORTEST = 12;

/** A message without its places to fill: what stands on the page as it is. */
const literals = (message) => message.split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/).map((part) => part.trim());

/** Words that no Spanish sentence has. */
const ENGLISH = /(?<!\p{L})(the|and|with|your|you|what|how|when|this|that|from|are|is|of|not)(?!\p{L})/iu;

/** Tells what of a page in Spanish is not Spanish. */
export function spanishOf(app) {
  const [en, es] = [texts(app, 'en'), texts(app, 'es')];
  const spanish = Object.values(es).join('\n');
  const english = [...new Set(Object.values(en).flatMap(literals))].filter((text) => text.length > SHORTEST && !spanish.includes(text));
  const ids = new Set(Object.keys(en));
  return (lines) => [
    ...english.filter((text) => lines.some((line) => line.includes(text))),
    ...lines.flatMap((line) => line.split(/[\s,;:()]+/)).filter((word) => word.includes('.') && ids.has(word)),
    ...lines.filter((line) => ENGLISH.test(line)),
  ];
}

/** The lines of a page as a person meets them, with names of controls; what is marked as code or as another language is left out. */
export const linesOf = (page) =>
  page.evaluate(() => {
    const lines = [document.title];
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) lines.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'CODE'].includes(node.tagName)) return;
      if (node !== document.body && node.lang && !node.lang.startsWith('es')) return;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext']) lines.push(node.getAttribute(name) ?? '');
      node.childNodes.forEach(read);
    };
    read(document.body);
    return lines.map((line) => line.trim()).filter(Boolean);
  });

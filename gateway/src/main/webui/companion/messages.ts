import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/i18n\/(?:[a-z]+\.)?[a-z]{2}\.json$/;

/** Parses the catalogues when the app is built, so that the parser (a tenth of the app) stays at home. */
export function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
        ],
      },
    }),
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      const messages = Object.entries(JSON.parse(code) as Record<string, string>);
      // Plain text stays text.
      const parsed = messages.map(([name, text]) => [name, /[{}']/.test(text) ? parse(text) : text]);
      return { code: JSON.stringify(Object.fromEntries(parsed)), map: null };
    },
  };
}

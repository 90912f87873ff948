// Writes tokens.css from tokens.json: one source for both apps and for the contrast check.
import { readFileSync, writeFileSync } from 'node:fs';

const at = (name) => new URL(name, import.meta.url);
const tokens = JSON.parse(readFileSync(at('tokens.json'), 'utf8'));

const LIGHT_INK = '#FFFFFF';
const DARK_INK = '#20302F';
/** From this step on the ramp is dark enough to carry white text. */
const FIRST_STEP_WITH_LIGHT_INK = 7;

const declare = (entries) => entries.map(([name, value]) => `  --${name}: ${value};`).join('\n');

const ramp = (order) =>
  order.flatMap((step, value) => [
    [`pain-${value}`, tokens.pain[step]],
    [`pain-${value}-ink`, step >= FIRST_STEP_WITH_LIGHT_INK ? LIGHT_INK : DARK_INK],
  ]);

const steps = tokens.pain.map((_, step) => step);
const light = declare([...Object.entries(tokens.light), ...ramp(steps)]);
const dark = declare([...Object.entries(tokens.dark), ...ramp([...steps].reverse())]);
const shape = declare([
  ['tap', '56px'],
  ['target', '44px'],
  ['radius', '16px'],
  ['radius-s', '10px'],
  ['space', '16px'],
]);

writeFileSync(
  at('tokens.css'),
  `/* Made by build.mjs from tokens.json. */
:root {
  color-scheme: light;
${light}
${shape}
}
@media (prefers-color-scheme: dark) {
:root:not([data-theme='light']) {
  color-scheme: dark;
${dark}
}
}
:root[data-theme='dark'] {
  color-scheme: dark;
${dark}
}
`,
);

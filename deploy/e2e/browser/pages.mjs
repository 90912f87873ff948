// Every page of both apps: accessible, as wide as the screen, in the language of the person, silent on the console.
import { readFileSync } from 'node:fs';
import { linesOf, spanishOf } from './languages.mjs';
import { equal, gateway, person, picture, run, settled, signIn, violations, watch } from './harness.mjs';

const source = (file) => readFileSync(new URL(`../../../gateway/src/main/webui/${file}`, import.meta.url), 'utf8');
const found = (file, pattern) => [...source(file).matchAll(pattern)].map(([, path]) => path);

const ROUTE = /\bpath="(\/[^"]*)"/g;
const app = found('companion/src/app/App.tsx', ROUTE);
const [ofPatient, ofPartner] = source('companion/src/menu/Together.tsx')
  .split('const PARTNER')
  .map((part) => [...part.matchAll(/'(\/[^']*)': \(/g)].map(([, path]) => path));
const portal = found('portal/src/App.tsx', ROUTE);
const views = source('portal/src/patient/ViewNav.tsx')
  .match(/VIEWS = \[([^\]]*)\]/)[1]
  .match(/[a-z]+/g);
equal([app.length > 20, ofPatient.length + ofPartner.length > 8, portal.length > 8, views.length > 5], [true, true, true, true]);

/** The narrowest screen that must do without scrolling sideways. */
const NARROW = { width: 320, height: 700 };

const phone = await person({ viewport: NARROW, isMobile: true, hasTouch: true, locale: 'es-ES' });
const other = await person({ viewport: NARROW, isMobile: true, hasTouch: true, locale: 'es-ES' });
const desk = await person({ viewport: NARROW, locale: 'es-ES' });
const office = await person({ viewport: NARROW, locale: 'es-ES' });

const answer = (page, path) => page.evaluate(async (at) => (await fetch(at)).json(), path);
const opened = async (page, address) => {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.lang === 'es');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
};

/** Waits until colours have become what they are going to be. */
const still = (page) =>
  page.evaluate(() => {
    const ending = document.getAnimations().filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map((animation) => animation.finished)).then(() => undefined);
  });

/** Goes through pages and tells everything that is wrong with them at once. */
async function visit({ page }, base, paths, notSpanish, prefix) {
  const wrong = [];
  let at;
  const hear = (message) => {
    if (message.type() === 'error') wrong.push(`${at}: console: ${message.text()}`);
  };
  page.on('console', hear);
  for (at of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await opened(page, `${gateway}${base}${at}`);
    const name = `${prefix}${at.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/[^a-z]+/gi, '-')}`;
    const [width, height] = await page.evaluate(() => {
      const scrolling = [document.documentElement, document.querySelector('main')];
      return ['scrollWidth', 'scrollHeight'].map((size) => Math.max(...scrolling.map((element) => element[size])));
    });
    if (width > NARROW.width) wrong.push(`${at}: ${width} px wide`);
    const untranslated = notSpanish(await linesOf(page));
    if (untranslated.length > 0) wrong.push(`${at}: not Spanish: ${untranslated.slice(0, 5).join(' / ')}`);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await still(page);
      wrong.push(...(await violations(page)).map((violation) => `${at}, ${colorScheme}: ${violation}`));
    }
    await page.setViewportSize({ ...NARROW, height: Math.min(height + 200, 6000) });
    await picture(page, name);
    await page.setViewportSize(NARROW);
  }
  page.off('console', hear);
  equal(wrong, []);
}

/** Paths with their places filled in; a path that this does not know is a page that nobody looked at. */
const fill = (paths, values) =>
  paths
    .filter((path) => !path.includes('*'))
    .map((path) => path.replace(/\/([a-z-]+)\/:[a-z]+$/, (_, page) => `/${page}/${values[page] ?? `unknown-${page}`}`));

const companion = spanishOf('companion');
const staff = spanishOf('portal');

await run({
  'every page of a patient': async () => {
    watch(phone.page);
    await phone.page.goto(`${gateway}/app/`);
    await phone.page.getByRole('button', { name: 'Entrar' }).click();
    await signIn(phone.page, 'patient1');
    await phone.page.getByRole('heading', { level: 1 }).waitFor();
    const { days } = await answer(phone.page, '/api/practice/v1/me/diary');
    const { insights } = await answer(phone.page, '/api/insights/v1/me/insights');
    const { items } = await answer(phone.page, '/api/practice/v1/me/menu');
    const { lessons } = await answer(phone.page, '/api/practice/v1/lessons');
    const values = {
      diary: days.flatMap((day) => day.painEntries).at(-1).id,
      practice: 'hand_holding',
      insights: encodeURIComponent(insights.find((insight) => insight.estimate !== null).id),
      'check-ins': 'peg',
      questionnaires: 'peg',
      learn: lessons[0].code,
      items: items[0].id,
    };
    await visit(phone, '/app', fill([...new Set([...app, ...ofPatient, '/partner'])], values), companion, 'patient');
  },
  'every page of an invited person': async () => {
    watch(other.page);
    await other.page.goto(`${gateway}/app/`);
    await other.page.getByRole('button', { name: 'Entrar' }).click();
    await signIn(other.page, 'partner1');
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    await visit(other, '/app', ['/', '/more', '/help-now', ...ofPartner], companion, 'partner');
  },
  'every page of a clinician': async () => {
    watch(desk.page);
    await desk.page.goto(`${gateway}/portal/`);
    await desk.page.getByRole('link', { name: 'Entrar' }).click();
    await signIn(desk.page, 'clinician1');
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    const { items } = await answer(desk.page, '/api/patient/v1/patients?limit=100');
    const patient = process.env.PATIENT_ID;
    equal(items.some(({ id }) => id === patient), true);
    const pages = portal.filter((path) => !/^\/(admin|content|patients)/.test(path));
    await visit(
      desk,
      '/portal',
      [...views.map((view) => `/patients/${patient}?view=${view}`), ...fill(pages, { programs: 'first-week' }), '/learn?studies'],
      staff,
      'clinician',
    );
  },
  'every page of an administrator': async () => {
    watch(office.page);
    await office.page.goto(`${gateway}/portal/`);
    await office.page.getByRole('link', { name: 'Entrar' }).click();
    await signIn(office.page, 'admin1');
    await office.page.getByRole('heading', { level: 1 }).waitFor();
    const pages = portal.filter((path) => !path.startsWith('/patients'));
    await visit(office, '/portal', [...fill(pages, { programs: 'first-week', content: 'hug' }), '/content/new_thing?new', '/learn?studies'], staff, 'administrator');
  },
});

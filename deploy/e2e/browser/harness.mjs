// Drives a real Chromium and reports each check on a line of its own, for BrowserIT to read.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fromWeb = createRequire(new URL('../../../gateway/src/main/webui/package.json', import.meta.url));
const { chromium } = fromWeb('playwright-core');
const axe = readFileSync(fromWeb.resolve('axe-core/axe.min.js'), 'utf8');

export const gateway = process.env.GATEWAY;
const pictures = process.env.PICTURES;
mkdirSync(pictures, { recursive: true });

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const closers = [];
const problems = [];

/** A person with a browser of their own. */
export async function person(options) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM,
    headless: true,
    args: FLAGS,
    locale: 'en-GB',
    ...options,
  });
  closers.push(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|TypeError|Uncaught/.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return { context, page };
}

export async function signIn(page, username) {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login, button[type=submit], input[type=submit]').first().click();
}

export async function picture(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** Accessibility violations of the page as it stands, WCAG 2.0 to 2.2 A and AA. */
export async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  return result.violations.map((violation) => `${violation.id} ${violation.nodes[0].target.join(' ')}`);
}

export function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}

const PATIENCE = 30_000;

/** Asks again until the answer fits; a page's `waitForFunction` does not wait for promises. */
export async function until(ask, fits) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`not in time; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

let page;
/** The page that is pictured when a check fails. */
export function watch(next) {
  page = next;
}

/** Checks in their order; the first that fails ends the run, since the later ones build on it. */
export async function run(checks) {
  let failed = false;
  for (const [name, check] of Object.entries(checks)) {
    try {
      if (failed) throw new Error('an earlier step failed');
      await check();
      console.log(`ok ${name}`);
    } catch (error) {
      if (!failed && page) await picture(page, 'failed').catch(() => undefined);
      failed = true;
      console.log(`not ok ${name}: ${String(error.stack ?? error).replaceAll('\n', ' | ')}`);
    }
  }
  console.log(problems.length === 0 ? 'ok no page reported an error' : `not ok no page reported an error: ${problems.join(' | ')}`);
  for (const close of closers) await close();
  process.exit(failed || problems.length > 0 ? 1 : 0);
}

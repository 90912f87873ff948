// Drives a real Chromium and reports each check on a line of its own, for BrowserIT to read.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

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

/** Nothing else is ever asked: the gateway, and the sign-in page. */
const OURS = [gateway, process.env.KEYCLOAK].map((address) => new URL(address).origin);

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
  count(page);
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|TypeError|Uncaught/.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !OURS.includes(origin)) problems.push(`${request.method()} ${origin}`);
  });
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

/** What each page has asked for and not got yet, but for streams, which stay open. */
const underway = new WeakMap();

function count(page) {
  const requests = new Set();
  underway.set(page, requests);
  page.on('request', (request) => {
    if (!request.url().endsWith('/stream')) requests.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => requests.delete(request));
}

/** Waits until a page has all that it asked for, and has drawn it. */
export async function settled(page) {
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const busy = async () => {
    await drawn();
    return [...underway.get(page)].map((request) => request.url());
  };
  // What has come may ask for more: quiet twice in a row.
  do await until(busy, (urls) => urls.length === 0);
  while ((await busy()).length > 0);
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

const told = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Has BrowserIT do what no browser can, and waits until it is done. */
export async function please(what) {
  console.log(`please ${what}`);
  const { value } = await told.next();
  equal(value, what);
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
  const quiet = 'no page reported an error or asked another host';
  console.log(problems.length === 0 ? `ok ${quiet}` : `not ok ${quiet}: ${problems.join(' | ')}`);
  for (const close of closers) await close();
  process.exit(failed || problems.length > 0 ? 1 : 0);
}

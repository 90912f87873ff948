// Measures what a first visit loads (gzip, as served) against the budgets of both apps; exits 1 over any of them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url).pathname;
const KB = 1000;

const BUDGETS = {
  app: { entry: 115, route: 20, css: 6, worker: 12, precache: 600 },
  portal: { entry: 170, route: 40, css: 42 },
};

const gz = (file) => gzipSync(readFileSync(file), { level: 9 }).length / KB;
const sum = (files) => files.reduce((total, file) => total + gz(file), 0);

/** The scripts that `file` imports at once, itself included. */
function imported(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)) imported(join(file, '..', path), seen);
  return seen;
}

function measure(app) {
  const at = join(DIST, app);
  const html = readFileSync(join(at, 'index.html'), 'utf8');
  const assets = join(at, 'assets');
  const local = (url) => join(at, url.replace(`/${app}/`, ''));
  const first = new Set();
  for (const [, src] of html.matchAll(/src="([^"]+\.js)"/g)) imported(local(src), first);
  const css = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => local(href));
  // A page brings what its chunk imports, less what is there already; a language counts as a page.
  const pages = readdirSync(assets)
    .filter((name) => name.endsWith('.js') && !first.has(join(assets, name)))
    .map((name) => ({ name, size: gz(join(assets, name)) }))
    .sort((a, b) => b.size - a.size);
  const rows = [
    ['entry', 'entry JS', sum([...first])],
    ['route', `largest lazy chunk (${pages[0]?.name ?? 'none'})`, pages[0]?.size ?? 0],
    ['css', 'CSS', sum(css)],
  ];
  const worker = join(at, 'sw.js');
  if (existsSync(worker)) {
    rows.push(['worker', 'worker', gz(worker)]);
    const precached = [...readFileSync(worker, 'utf8').matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => join(at, url));
    rows.push(['precache', 'precache, uncompressed', precached.filter(existsSync).reduce((t, f) => t + readFileSync(f).length / KB, 0)]);
  }
  return rows;
}

let over = 0;
for (const [app, budget] of Object.entries(BUDGETS)) {
  if (!existsSync(join(DIST, app, 'index.html'))) {
    process.stdout.write(`${app}: not built\n`);
    over += 1;
    continue;
  }
  for (const [key, label, size] of measure(app)) {
    const fits = size <= budget[key];
    if (!fits) over += 1;
    process.stdout.write(`${app.padEnd(7)} ${label.padEnd(60)} ${size.toFixed(1).padStart(7)} kB of ${budget[key]}${fits ? '' : '  over budget'}\n`);
  }
}
process.exitCode = over > 0 ? 1 : 0;

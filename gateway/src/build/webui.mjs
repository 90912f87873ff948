// Builds or checks the web apps, when there is something new: node webui.mjs build|check <webui> <target>
// Remembers what was built and checked as a digest of the sources, so that a build without changes costs a moment.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [task, webuiArgument, targetArgument] = process.argv.slice(2);
const webui = resolve(webuiArgument);
const target = resolve(targetArgument);
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage']);

if (!existsSync(join(webui, 'package.json'))) {
  console.log('webui: nothing to build');
  process.exit(0);
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const digest = sourcesDigest();
if (task === 'build') {
  if (remembered('build') !== digest || !existsSync(join(webui, 'dist'))) {
    if (!installed()) run('ci', '--prefer-offline', '--no-audit', '--no-fund');
    run('run', 'build');
    // Files of the build before, with other hashes in their names, are not packed again.
    for (const app of ['app', 'portal']) {
      rmSync(join(target, 'classes', 'META-INF', 'resources', app), { recursive: true, force: true });
    }
    remember('build');
  }
} else if (task === 'check') {
  if (remembered('check') !== digest) {
    run('run', 'typecheck');
    run('run', 'lint');
    run('test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${join(target, 'vitest.json')}`);
    remember('check');
  }
} else {
  throw new Error(`unknown task ${task}`);
}

function run(...args) {
  const { status, error } = spawnSync(npm, args, { cwd: webui, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function sourcesDigest() {
  const hash = createHash('sha256');
  const visit = (folder, path) => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (NOT_SOURCES.has(entry.name)) continue;
      const file = join(folder, entry.name);
      if (entry.isDirectory()) visit(file, `${path}/${entry.name}`);
      else if (entry.isFile()) hash.update(`${path}/${entry.name}\0`).update(readFileSync(file)).update('\0');
    }
  };
  visit(webui, '');
  return hash.digest('hex');
}

// Whether node_modules holds what the lock file asks for; npm keeps a lock file of its own there.
function installed() {
  const hidden = join(webui, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(webui, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => !path.includes('node_modules/') || entry.link || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function stamp(name) {
  return join(target, `webui.${name}.sha256`);
}

function remembered(name) {
  return existsSync(stamp(name)) ? readFileSync(stamp(name), 'utf8') : '';
}

function remember(name) {
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp(name), sourcesDigest());
}

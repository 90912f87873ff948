// Sums up the reports of all tests: node sum-tests.mjs <repository> <Maven's exit status>.
// The last line is "N passed, N failed"; the exit status is 1 when anything has failed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [home, mavenStatus] = process.argv.slice(2);
const modules = [...readFileSync(join(home, 'pom.xml'), 'utf8').matchAll(/<module>(.+?)<\/module>/g)].map((m) => m[1]);
const failures = [];
let passed = 0;
let failed = 0;

function unescape(text) {
  const names = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => names[name]);
}

function attribute(tag, name) {
  return unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** One JUnit report of Surefire or Failsafe. */
function junit(xml) {
  const suite = /<testsuite\s[^>]*>/.exec(xml)[0];
  const count = (name) => Number(attribute(suite, name) || 0);
  const bad = count('errors') + count('failures');
  for (const [, tag, body] of xml.matchAll(/<testcase(\s[^>]*[^/])>([\s\S]*?)<\/testcase>/g)) {
    if (/<(failure|error)[\s>/]/.test(body)) {
      failures.push(`${attribute(tag, 'classname')}.${attribute(tag, 'name')}`);
    }
  }
  return { passed: count('tests') - bad - count('skipped'), failed: bad };
}

/** Vitest's JSON report; a file that could not be loaded has no tests, yet it has failed. */
function vitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  broken.forEach((file) => failures.push(file.name));
  for (const file of report.testResults) {
    file.assertionResults.filter((test) => test.status === 'failed').forEach((test) => failures.push(test.fullName));
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function add(name, results) {
  if (results.length === 0) {
    return;
  }
  const sum = results.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
  console.log(`  ${name.padEnd(20)} ${String(sum.passed).padStart(6)} passed ${String(sum.failed).padStart(4)} failed`);
  passed += sum.passed;
  failed += sum.failed;
}

console.log('\nTests');
for (const module of modules) {
  const reports = ['surefire-reports', 'failsafe-reports']
    .map((folder) => join(home, module, 'target', folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => /TEST-.*\.xml$/.test(file));
  add(module, reports.map((file) => junit(readFileSync(file, 'utf8'))));
}
const web = join(home, 'gateway/target/vitest.json');
if (existsSync(web)) {
  add('web apps', [vitest(JSON.parse(readFileSync(web, 'utf8')))]);
}

failures.forEach((name) => console.log(`  FAILED ${name}`));
if (mavenStatus !== '0') {
  console.log(`  Maven ended with ${mavenStatus}: see the first ERROR above`);
  failed = Math.max(failed, 1);
}
if (passed + failed === 0) {
  console.log('  No test has run');
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

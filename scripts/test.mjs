/**
 * `npm test`: set-up, lint, types, unit and store tests, build, and the tests in the real Electron.
 *
 * `npm test -- unit` and `npm test -- e2e` run a part; what follows is handed to vitest or Playwright.
 * Every part runs even when an earlier one failed, so that one run tells all there is to mend.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareElectron, withDependencies } from './setup/index.mjs';
import { projectDir } from './setup/paths.mjs';
import { say } from './setup/report.mjs';
import { run } from './setup/run.mjs';

const reports = join(projectDir, 'test-results');
const vitestReport = join(reports, 'vitest.json');
const e2eReport = join(reports, 'e2e.json');
const summaryFile = join(reports, 'summary.json');
const binary = (...path) => join(projectDir, 'node_modules', ...path);

/** Skipping is for one thing only: surveys that are not on this machine. */
const mayBeSkipped = (title) => process.env['SURVEY_SAMPLES'] === undefined && title.includes('SURVEY_SAMPLES');

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count */

/** @returns {Count} */
function countVitest() {
  if (!existsSync(vitestReport)) return { passed: 0, failed: 1, skipped: [] };
  const report = JSON.parse(readFileSync(vitestReport, 'utf8'));
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  // A file that could not be loaded has no tests to count, and is a failure all the same.
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

/** @returns {Count} */
function countE2e() {
  if (!existsSync(e2eReport)) return { passed: 0, failed: 1, skipped: [] };
  const report = JSON.parse(readFileSync(e2eReport, 'utf8'));
  const specs = [];
  const collect = (suite) => {
    specs.push(...(suite.specs ?? []));
    for (const inner of suite.suites ?? []) collect(inner);
  };
  report.suites.forEach(collect);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ title: spec.title, status: test.status })));
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: tests.filter((test) => ['unexpected', 'flaky'].includes(test.status)).length + report.errors.length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.title),
  };
}

/** Runs one part and says how it went. */
async function part(name, program, args, env = {}) {
  say(`\n── ${name}`);
  const startedMs = performance.now();
  const { code } = await run(process.execPath, [program, ...args], { cwd: projectDir, env: { ...process.env, ...env } });
  say(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - startedMs) / 1000).toFixed(1)} s)`);
  return code === 0;
}

async function tests(which, rest) {
  const all = which === undefined;
  /** @type {Count[]} */
  const counts = [];
  let isClean = true;
  if (all) {
    isClean = (await part('Lint', binary('oxlint', 'bin', 'oxlint'), ['--type-aware', '--deny-warnings', 'electron', 'renderer', 'shared', 'db', 'tests'])) && isClean;
    isClean = (await part('Types', binary('typescript', 'bin', 'tsc'), ['-b'])) && isClean;
  }
  if (all || which === 'unit') {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`, ...rest];
    isClean = (await part('Unit and store tests', binary('vitest', 'vitest.mjs'), args)) && isClean;
    counts.push(countVitest());
  }
  if (all || which === 'e2e') {
    const env = { PROCESCOACH_E2E_REPORT: e2eReport };
    isClean = (await part('Tests in Electron', binary('@playwright', 'test', 'cli.js'), ['test', ...rest], env)) && isClean;
    counts.push(countE2e());
  }
  return { counts, isClean };
}

await withDependencies(async () => {
  const [which, ...rest] = process.argv.slice(2);
  if (which !== undefined && which !== 'unit' && which !== 'e2e') {
    say('npm test runs everything; "npm test -- unit" and "npm test -- e2e" run a part.');
    return 2;
  }
  mkdirSync(reports, { recursive: true });
  for (const file of [vitestReport, e2eReport, summaryFile]) rmSync(file, { force: true });
  await prepareElectron({ tests: true });
  const { counts, isClean } = await tests(which, rest);
  mkdirSync(reports, { recursive: true });

  const sum = (of) => counts.reduce((total, count) => total + of(count), 0);
  const passed = sum((count) => count.passed);
  const skipped = counts.flatMap((count) => count.skipped);
  const unwanted = skipped.filter((title) => !mayBeSkipped(title));
  // A part can fail without a failed test, by a lint finding or a crash; that counts as one.
  const failed = Math.max(sum((count) => count.failed), isClean ? 0 : 1);
  say('');
  for (const title of unwanted) say(`skipped: ${title}`);
  if (skipped.length > unwanted.length) say(`skipped: SURVEY_SAMPLES is not set, so ${skipped.length - unwanted.length} tests on real survey files did not run`);
  if (unwanted.length > 0) say('A skipped test counts as a failure: mend it or remove it.');
  const summary = { passed, failed: failed + unwanted.length, skipped: skipped.length };
  writeFileSync(summaryFile, JSON.stringify(summary));
  say(`${summary.passed} passed, ${summary.failed} failed${summary.skipped > 0 ? `, ${summary.skipped} skipped` : ''}`);
  return summary.failed === 0 && summary.passed > 0 ? 0 : 1;
});

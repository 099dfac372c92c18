import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const projectDir = resolve(import.meta.dirname, '../..');
const fixtureDir = join(projectDir, 'tests/fixtures/boundaries');
const layers = ['shared', 'db', 'electron', 'renderer'];
const layerConfigs = [...layers, 'electron/preload'].map((folder) => `${folder}/tsconfig.json`);
/** The resolver reads every project of the solution, and finds nothing at all, without a word, when one is missing. */
const otherConfigs = ['tests/tsconfig.json', 'scripts/tsconfig.json'];

/** `FILE:LINE WHAT`, in order; what the fixture's marks ask for and what the tools say have the same form. */
type Findings = readonly string[];

const program = (...path: string[]): string => join(projectDir, 'node_modules', ...path);

function marked(mark: string): Findings {
  const files = readdirSync(fixtureDir, { recursive: true, withFileTypes: true }).filter((entry) => /\.tsx?$/.test(entry.name));
  return files
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const what = line.match(new RegExp(`${mark}: (\\S+)`))?.[1];
          return what === undefined ? [] : [`${relative(fixtureDir, path)}:${index + 1} ${what}`];
        });
    })
    .toSorted();
}

describe('the fences between the layers', () => {
  let tree = '';

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'boundaries-'));
    cpSync(fixtureDir, tree, { recursive: true });
    for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'scripts/lint', ...layerConfigs, ...otherConfigs]) {
      cpSync(join(projectDir, file), join(tree, file), { recursive: true });
    }
    symlinkSync(join(projectDir, 'node_modules'), join(tree, 'node_modules'));
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('let the linter find each forbidden import and power, and nothing else', () => {
    const result = spawnSync(process.execPath, [program('oxlint', 'bin', 'oxlint'), '--format=json', ...layers], { cwd: tree, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(result.stdout) as { diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[] };
    const found = diagnostics.map(({ code, filename, labels }) => `${filename}:${labels[0]?.span.line} ${code}`).toSorted();
    expect([...new Set(found)]).toEqual(marked('finds'));
    expect(found.length).toBeGreaterThan(40);
  });

  it('let the compiler refuse what a process does not have', () => {
    // One forbidden import brings types with it that hide what is missing.
    for (const finding of marked('finds')) if (finding.endsWith('boundaries(dependencies)')) rmSync(join(tree, finding.split(':')[0] ?? ''), { force: true });
    const result = spawnSync(process.execPath, [program('typescript', 'bin', 'tsc'), '-b', ...layerConfigs], { cwd: tree, encoding: 'utf8' });
    const found = [...result.stdout.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+)/gm)].map(([, file, line, code]) => `${file}:${line} ${code}`).toSorted();
    const wanted = marked('refused');
    expect(wanted.length).toBeGreaterThan(3);
    for (const finding of wanted) expect(found).toContain(finding);
  });
});

/**
 * Part of every bundle: lays the licence texts of what others wrote in `out/licences`, a folder a package, as they lie in the package itself.
 *
 * Vite's own list (`build.license`) knows modules of packages alone. Here count files too: a font that a style sheet names, a
 * decoder inside a script. Their texts lie beside them in the package, not at its root.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

const licenceFile = /^(licen[cs]e|copying|notice)/i;
/** Packages that were built into another one, without their texts: those of the same names, installed beside it. */
const inside = { docx: ['fflate', 'nanoid'], 'pdfjs-dist': ['core-js'] };

/** The package that a file belongs to: the nearest folder above it with a name and a version. */
function packageOf(file) {
  for (let folder = dirname(file); basename(folder) !== 'node_modules' && folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (name !== undefined && version !== undefined) return { folder, name, version, license };
  }
  throw new Error(`${file} belongs to no package`);
}

/** The texts beside a file; of those that are called after one thing (LICENSE_JBIG2) only the ones of that thing. */
function textsBeside(file) {
  const texts = readdirSync(dirname(file)).filter((name) => licenceFile.test(name));
  return texts.filter((name) => {
    const thing = /^LICENSE_(?:.*_)?([A-Z0-9]+)$/.exec(name)?.[1];
    return thing === undefined || basename(file).toUpperCase().includes(thing);
  });
}

function* textsOf(file, folder) {
  for (let at = dirname(file); ; at = dirname(at)) {
    for (const name of at === dirname(file) ? textsBeside(file) : readdirSync(at).filter((entry) => licenceFile.test(entry))) yield join(at, name);
    if (at === folder) return;
  }
}

/** Every notice in a source text of many authors, each once. */
function noticesIn(source) {
  const comments = source.match(/\/\*[\s\S]*?\*\//g) ?? [];
  return [...new Set(comments.filter((comment) => /copyright|spdx/i.test(comment)))].join('\n\n');
}

/**
 * @param {string} folder where the texts are laid
 * @returns {import('vite').Plugin}
 */
export function licences(folder) {
  let isEmpty = false;
  function lay(file) {
    const from = packageOf(file);
    const to = join(folder, `${from.name}@${from.version}`);
    mkdirSync(to, { recursive: true });
    for (const text of textsOf(file, from.folder)) {
      const path = join(to, text.slice(from.folder.length + 1));
      if (!existsSync(path)) cpSync(text, path);
    }
    if (from.name === 'better-sqlite3-multiple-ciphers' && !existsSync(join(to, 'NOTICES'))) {
      // The addon beside the bundles is SQLite with the ciphers, whose authors are named in its one big source.
      writeFileSync(join(to, 'NOTICES'), noticesIn(readFileSync(join(from.folder, 'deps', 'sqlite3', 'sqlite3.c'), 'utf8')));
    }
    // No text at all is for who gave up every right: then its name is all there is.
    if (readdirSync(to).length === 0) writeFileSync(join(to, 'LICENSE'), `${from.name} ${from.version}: ${from.license}\n`);
    for (const name of inside[from.name] ?? []) lay(join(dirname(from.folder), name, 'package.json'));
  }
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (!isEmpty) rmSync(folder, { recursive: true, force: true });
      isEmpty = true;
      const { root } = this.environment.config;
      const ids = Object.values(bundle).flatMap((item) => (item.type === 'chunk' ? item.moduleIds : item.originalFileNames.map((name) => resolve(root, name))));
      const files = new Set(ids.filter((id) => !id.startsWith('\0') && id.includes(`${sep}node_modules${sep}`)).map((id) => id.split('?')[0]));
      for (const file of files) lay(file);
    },
  };
}

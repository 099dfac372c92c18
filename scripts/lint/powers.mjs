/**
 * Lint rules for the powers that have one owner in this project, or none at all.
 *
 * Each message says what to do instead; `tests/lint/boundaries.test.ts` proves that each rule still finds its case.
 */

/** Where each power may be touched, as the end of a file's path. */
const owners = {
  ipcMain: 'electron/main/shell-gate.ts',
  BrowserWindow: 'electron/main/windows.ts',
};

const copyingMethods = new Map([
  ['serialize', 'It writes the pages without encryption.'],
  ['backup', 'It copies a store that may be open under another key.'],
  ['rekey', 'It rewrites the only copy in place.'],
]);

const storages = new Set(['localStorage', 'sessionStorage', 'indexedDB']);
const ciphers = new Set(['createCipheriv', 'createDecipheriv']);

const nameOf = (node) => {
  if (node === null || node === undefined) return undefined;
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return undefined;
};

const memberName = (node) => (node?.type === 'MemberExpression' ? nameOf(node.property) : undefined);

const pathOf = (context) => (context.filename ?? context.getFilename()).replaceAll('\\', '/');

const isDatabase = (node) => {
  const name = node?.type === 'MemberExpression' ? nameOf(node.property) : nameOf(node);
  return name !== undefined && /^(db|database|store|connection|handle)$|(Db|Database|Connection)$/.test(name);
};

const sqliteCopies = {
  create: (context) => {
    const lookForAttach = (node, text) => {
      if (/\bATTACH\s+(DATABASE\s+)?['"?:@$]/i.test(text) || /\bVACUUM\s+INTO\b/i.test(text) || /\bPRAGMA\s+rekey\b/i.test(text)) {
        context.report({ node, message: 'ATTACH, VACUUM INTO and PRAGMA rekey leave copies that nothing verifies. Use the backup module of the store.' });
      }
    };
    return {
      CallExpression: (node) => {
        const method = memberName(node.callee);
        const why = copyingMethods.get(method);
        if (why !== undefined && isDatabase(node.callee.object)) {
          context.report({ node, message: `${method}() of the database is not used here: ${why} Use the backup module of the store.` });
        }
      },
      Literal: (node) => typeof node.value === 'string' && lookForAttach(node, node.value),
      TemplateElement: (node) => lookForAttach(node, node.value.raw),
    };
  },
};

const browserStorage = {
  create: (context) => {
    if (!/(^|\/)renderer\//.test(pathOf(context))) return {};
    const message = 'The window keeps nothing of its own: everything is kept by the store. Use renderer/lib/ipc.ts.';
    return {
      Identifier: (node) => {
        const isKey = node.parent?.type === 'Property' && node.parent.key === node && !node.parent.computed;
        if (storages.has(node.name) && !isKey) context.report({ node, message });
      },
    };
  },
};

const handMadeCrypto = {
  create: (context) => ({
    Identifier: (node) => {
      if (ciphers.has(node.name)) {
        context.report({ node, message: 'No hand-made encryption: files go through age-encryption, the store through its own cipher.' });
      }
    },
  }),
};

const chance = {
  create: (context) => ({
    MemberExpression: (node) => {
      if (nameOf(node.object) === 'Math' && memberName(node) === 'random') {
        context.report({ node, message: 'Math.random can be guessed and cannot be repeated in a test. Take ids and chance from the injected source.' });
      }
    },
  }),
};

const oneOwner = {
  create: (context) => {
    const path = pathOf(context);
    const check = (node, power) => {
      const owner = owners[power];
      if (owner !== undefined && !path.endsWith(owner)) context.report({ node, message: `${power} has one owner. Use ${owner}.` });
    };
    const namespaces = new Set();
    return {
      ImportDeclaration: (node) => {
        if (node.source.value !== 'electron' && node.source.value !== 'electron/main') return;
        if (node.importKind === 'type') return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ImportSpecifier') namespaces.add(specifier.local.name);
          else if (specifier.importKind !== 'type') check(specifier, nameOf(specifier.imported));
        }
      },
      MemberExpression: (node) => {
        if (namespaces.has(nameOf(node.object))) check(node, memberName(node));
      },
    };
  },
};

export default {
  meta: { name: 'powers' },
  rules: {
    'sqlite-copies': sqliteCopies,
    'browser-storage': browserStorage,
    'hand-made-crypto': handMadeCrypto,
    chance,
    'one-owner': oneOwner,
  },
};

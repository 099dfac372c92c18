/**
 * Fonts that a document may leave out, tables of characters and decoders of pictures: all inside the script of the
 * frame, so that it never has to ask for anything.
 */
const files: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', { exhaustive: true, eager: true, query: '?url&inline', import: 'default' }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', { exhaustive: true, eager: true, query: '?url&inline', import: 'default' }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', { exhaustive: true, eager: true, query: '?url&inline', import: 'default' }),
};

const byName: ReadonlyMap<string, string> = new Map(Object.entries(files).map(([path, data]) => [path.slice(path.lastIndexOf('/') + 1), data]));

/** What pdf.js asks instead of the network: a name on the list, or nothing. */
export class InsideFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const data = byName.get(filename);
    if (data === undefined) throw new Error('Not one of our files');
    const text = atob(data.slice(data.indexOf(',') + 1));
    return Promise.resolve(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  }
}

const workerModules = import.meta.glob<string>('../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', { exhaustive: true, eager: true, query: '?raw', import: 'default' });

/**
 * The script of the thread that takes a file apart, as a plain script: of a page without an origin Chromium starts
 * no thread from a module in a blob. What makes it a module is one export, and its own address, which nothing needs here.
 */
export const workerCode = Object.values(workerModules).join('').replaceAll('import.meta.url', "''").replace(/export\{WorkerMessageHandler\};?\s*$/, '');

import { getDocument, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfLimits, type PdfFailure } from '#shared/ipc/pdf-frame.ts';
import { InsideFiles, workerCode } from './data-files.ts';

type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
type PolicyFactory = { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };

/**
 * The thread that takes the file apart. A page without an origin may start a thread from a blob of its own only, and
 * the content policy lets this one address become a script.
 */
function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }));
  const rules: ScriptPolicy = {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError('No other script is started here');
      return asked;
    },
  };
  const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('viewer', rules) ?? rules;
  return new Worker(policy.createScriptURL(address));
}

export type OpenedPdf = { readonly document: PDFDocumentProxy } | { readonly failure: PdfFailure };

/** Takes the file over. Nothing in it is run: no scripts, no forms of its own making, and nothing is looked up elsewhere. */
export async function openPdf(bytes: ArrayBuffer): Promise<OpenedPdf> {
  const thread = startWorker();
  const broken = new Promise<never>((_resolve, reject) => thread.addEventListener('error', () => reject(new Error('The thread did not start'))));
  try {
    const task = getDocument({
      data: new Uint8Array(bytes),
      worker: PDFWorker.create({ port: thread as never }),
      verbosity: VerbosityLevel.ERRORS,
      BinaryDataFactory: InsideFiles,
      cMapUrl: 'inside/',
      standardFontDataUrl: 'inside/',
      wasmUrl: 'inside/',
      useWorkerFetch: false,
      useSystemFonts: false,
      disableAutoFetch: true,
      enableXfa: false,
      maxImageSize: pdfLimits.imagePixels,
    });
    const document = await Promise.race([task.promise, broken]);
    if (document.numPages > pdfLimits.pages) return { failure: 'too-many-pages' };
    return document.numPages < 1 ? { failure: 'broken' } : { document };
  } catch (error) {
    return { failure: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

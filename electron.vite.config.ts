import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';
import { licences } from './scripts/licences.mjs';

// The same build has to run on the current Electron and on the older one that set-up falls back
// to where the current one cannot be downloaded; these are the versions inside the older one.
const nodeTarget = 'node20';
const chromeTarget = 'chrome130';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** The texts of all bundles come together in one folder. */
const thirdParty = licences(at('out/licences'));

/**
 * The page of the frame that draws a pdf, as a bundle of its own that shares no file with the window: one plain script with
 * everything inside, since a page without an origin may load no modules, and its policy lets it ask for nothing.
 */
function viewerBundle(): Plugin {
  return {
    name: 'viewer-bundle',
    apply: 'build',
    closeBundle: async () => {
      await build({
        configFile: false,
        root: at('renderer/viewer'),
        base: './',
        logLevel: 'warn',
        plugins: [thirdParty, { name: 'plain-script', transformIndexHtml: (html) => html.replaceAll(' crossorigin', '').replace('type="module"', 'defer') }],
        // Read by what pdf.js does in Node alone, and not there in a plain script.
        define: { 'import.meta.url': '""' },
        build: {
          target: chromeTarget,
          outDir: at('out/viewer'),
          emptyOutDir: true,
          sourcemap: false,
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 10_000,
          // Split, the style sheet of a plain script would be put inside it, and the policy refuses that.
          cssCodeSplit: false,
          rolldownOptions: { input: at('renderer/viewer/index.html'), output: { format: 'iife', entryFileNames: 'viewer.js', assetFileNames: 'viewer[extname]' } },
        },
      });
    },
  };
}

export default defineConfig(({ command }) => ({
  main: {
    plugins: [thirdParty],
    build: {
      target: nodeTarget,
      outDir: at('out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      // Half as much to read before the lock screen has its answer.
      minify: true,
      sourcemap: command === 'serve',
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          store: at('electron/store/index.ts'),
          parser: at('electron/store/imports/parser-process.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [thirdParty],
    build: {
      target: nodeTarget,
      outDir: at('out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        // A sandboxed preload is loaded as CommonJS, and may require nothing but electron.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), thirdParty, viewerBundle()],
    build: {
      target: chromeTarget,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      sourcemap: false,
      // A data: URL for a small font or picture would need wider rules in the content policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // electron-vite leaves this off; the lock screen has to read less than half as much with it.
      minify: true,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
    // The frame of a pdf has no origin, so its modules are asked for by 'null'.
    server: { host: '127.0.0.1', strictPort: false, cors: { origin: [/^http:\/\/127\.0\.0\.1(:\d+)?$/, 'null'] } },
  },
}));

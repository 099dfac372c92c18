import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The same build has to run on the current Electron and on the older one that set-up falls back
// to where the current one cannot be downloaded; these are the versions inside the older one.
const nodeTarget = 'node20';
const chromeTarget = 'chrome130';

const at = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig(({ command }) => ({
  main: {
    build: {
      target: nodeTarget,
      outDir: at('out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
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
    plugins: [react()],
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
    server: { host: '127.0.0.1', strictPort: false },
  },
}));

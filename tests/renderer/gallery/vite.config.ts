import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** The kit on one page, under the app's own content policy. Never part of the app's build. */
export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [react()],
  build: { target: 'chrome130', outDir: at('../../../out/gallery'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

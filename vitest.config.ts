import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/fixtures/**'],
    environment: 'node',
    // Most files open real encrypted stores: a process each keeps a crash in the addon to its own file.
    pool: 'forks',
    maxWorkers: 2,
    // Making keys from passwords is slow on purpose, and slower still on a busy machine.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    passWithNoTests: false,
    env: { TZ: 'Europe/Brussels' },
  },
});

import { defineConfig } from '@playwright/test';

const report = process.env['PROCESCOACH_E2E_REPORT'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './scripts/setup/for-playwright.mjs',
  outputDir: 'test-results/e2e',
  // A test that passes only the second time is a failure that was not looked at.
  retries: 0,
  workers: Number(process.env['PROCESCOACH_E2E_WORKERS'] ?? 2),
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
});

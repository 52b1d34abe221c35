import { defineConfig } from 'vitest/config';

const browserTests = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: [browserTests], testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: [browserTests],
          globalSetup: ['tests/browser/start-product.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

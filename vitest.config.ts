import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{schemas,functions,workflows,reports,infra,web,local,tests,examples}/**/*.test.{ts,tsx}'],
    // Most wait for the store half of the time: a file for each processor, where vitest leaves one processor free.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

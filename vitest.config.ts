import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{schemas,functions,workflows,reports,infra,web,local,tests,examples}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

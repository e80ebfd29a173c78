import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    globalSetup: ['tests/setup/outside-programs.ts', 'tests/setup/built.ts', 'tests/setup/neo4j.ts'],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __E2E__: false },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx,mjs}'],
    // These read the built files: `vitest run --config vitest.built.config.ts`, after both builds.
    exclude: ['tests/unit/build/**'],
    // Properties are tried on many inputs; a busy machine takes its time, and no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});

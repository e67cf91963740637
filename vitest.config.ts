import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __E2E__: false },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx,mjs}'],
    // These read the built files: `vitest run --config vitest.built.config.ts`, after both builds.
    exclude: ['tests/unit/build/**'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});

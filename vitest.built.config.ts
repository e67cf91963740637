import { defineConfig } from 'vitest/config';

/** Tests on what `npm run build` and `npm run build:e2e` left in `.output`. */
export default defineConfig({
  test: { include: ['tests/unit/build/**/*.test.ts'] },
});

/** True only in the test build (`npm run build:e2e`); a constant at build time, so no trace of it ships. */
declare const __E2E__: boolean;

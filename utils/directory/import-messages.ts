import type { ImportFailure, ImportProgress, StoredDirectory } from './state';

/** What a page asks of the list worker (`/list-worker.js`): to import a file the person chose, or to stop. */
export type ImportOrder = { readonly kind: 'import'; readonly file: File } | { readonly kind: 'cancel' };

/** What the worker tells the page. Exactly one `done` or `failed` ends an import. */
export type ImportNews =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly directory: StoredDirectory }
  | { readonly kind: 'failed'; readonly reason: ImportFailure };

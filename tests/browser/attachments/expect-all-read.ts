import { expect } from '@playwright/test';
import type { FileContent } from '../../../utils/mail/attachment-content';
import type { FileForWorker } from './read-in-worker';

/** Each file says « asthme », but for the one that has a password. */
export function expectAllRead(
  files: readonly FileForWorker[],
  contents: Readonly<Record<string, FileContent>>,
): void {
  expect(Object.keys(contents)).toEqual(files.map(({ name }) => name));
  for (const [name, content] of Object.entries(contents)) {
    if (name === 'ferme.pdf') expect(content).toEqual({ state: 'unread', why: 'protected' });
    else expect(content, name).toMatchObject({ state: 'read', text: expect.stringContaining('asthme') });
  }
}

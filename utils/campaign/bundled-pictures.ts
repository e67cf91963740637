/** Names of the pictures that come with the extension: `public/lessons/<name>.svg`. */
export const BUNDLED_PICTURES: readonly string[] = [
  'recognise-address',
  'health-data',
  'kinds-of-mailbox',
  'two-networks',
  'find-address',
  'be-found',
  'write-to-worker',
  'employer',
  'attachments',
  'secretaries',
  'invite',
  'change-operator',
];

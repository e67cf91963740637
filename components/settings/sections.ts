/** The parts of the settings page, in their order. Also the ids by which one is linked to. */
export const SECTIONS = [
  'organisation',
  'mssante',
  'trust',
  'directory',
  'webmails',
  'rules',
  'detection',
  'lessons',
  'language',
  'kept',
] as const;
export type SettingsSection = (typeof SECTIONS)[number];

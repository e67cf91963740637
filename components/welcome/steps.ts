import type { SettingsView } from '../../utils/platform/verbs';
import type { SettingKey } from '../../utils/policy/schema';

/** What the page is about, in its order. Also the ids by which a step is linked to. */
export const WELCOME_STEPS = [
  'watched',
  'role',
  'webmail',
  'mssante',
  'directory',
  'address',
  'try',
] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The setting that a step asks for. */
const ASKED: { readonly [S in WelcomeStep]?: SettingKey } = {
  role: 'role',
  webmail: 'webmailOrigins',
  mssante: 'mssanteWebmail',
  directory: 'directoryUrl',
};

/** The steps that are left to a person: what the organisation has set or locked is not asked. */
export function stepsFor({ origins, locked }: Pick<SettingsView, 'origins' | 'locked'>): WelcomeStep[] {
  return WELCOME_STEPS.filter((step) => {
    const key = ASKED[step];
    return key === undefined || (origins[key] !== 'organisation' && !locked.includes(key));
  });
}

/** Whether a step has nothing left to do; null for a step that is only read. */
export function isStepDone(
  step: WelcomeStep,
  { values }: Pick<SettingsView, 'values'>,
  hasDirectory: boolean,
): boolean | null {
  switch (step) {
    case 'role':
      return values.role !== '';
    case 'mssante':
      return values.mssanteWebmail !== '';
    case 'directory':
      return hasDirectory;
    default:
      return null;
  }
}

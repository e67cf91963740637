import { describe, expect, it } from 'vitest';
import { isStepDone, stepsFor, WELCOME_STEPS } from '../../../components/welcome/steps';
import { DEFAULTS } from '../../../utils/policy/defaults';
import { mergeSettings } from '../../../utils/policy/merge';

describe('the steps of the welcome page', () => {
  it('are all there for somebody whose organisation has set nothing', () => {
    expect(stepsFor({ ...mergeSettings({}, {}), locked: [] })).toEqual(WELCOME_STEPS);
  });

  it('leave out what the organisation has set, or does not let people choose', () => {
    const { origins, locked } = mergeSettings(
      {
        mssanteWebmail: 'https://webmail.example/',
        directoryUrl: 'https://mirror.example/',
        locked: ['role'],
      },
      {},
    );
    const left = stepsFor({ origins, locked: [...locked] });
    expect(left).toEqual(['watched', 'webmail', 'address', 'try']);
  });

  it('ask again what a person has chosen otherwise than the organisation', () => {
    const { origins, locked } = mergeSettings({ role: 'medecin' }, { role: 'infirmier' });
    expect(stepsFor({ origins, locked: [...locked] })).toContain('role');
  });

  it('are done when there is something, and never for what is only read', () => {
    const values = { ...DEFAULTS, role: 'iprp' as const };
    expect(WELCOME_STEPS.map((step) => isStepDone(step, { values }, true))).toEqual([
      null,
      true,
      null,
      false,
      true,
      null,
      null,
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../utils/policy/defaults';
import { isLocked, mergeSettings } from '../../../utils/policy/merge';
import { decidedSettingsSchema, SETTING_KEYS } from '../../../utils/policy/schema';
import { personArb, policyArb } from './settings-arb';

describe('mergeSettings', () => {
  it('decides every key, in a form that guards accept', () => {
    fc.assert(
      fc.property(policyArb, personArb, (managed, person) => {
        expect(decidedSettingsSchema.safeParse(mergeSettings(managed, person).values).success).toBe(true);
      }),
    );
  });

  it('gives the defaults when nobody chose anything', () => {
    const { values, origins, levelOrigins, locked } = mergeSettings({}, {});
    expect(values).toEqual(DEFAULTS);
    expect(new Set(Object.values(origins))).toEqual(new Set(['default']));
    expect(levelOrigins).toEqual({});
    expect(locked).toEqual([]);
  });

  it('a lock cannot be lifted: on a locked key no choice of a person changes anything', () => {
    fc.assert(
      fc.property(policyArb, personArb, (managed, person) => {
        const merged = mergeSettings(managed, person);
        const without = mergeSettings(managed, {});
        for (const key of merged.locked) {
          expect(merged.values[key]).toEqual(without.values[key]);
          expect(merged.origins[key]).toBe(without.origins[key]);
        }
        if (isLocked(managed, 'levels')) expect(merged.levelOrigins).toEqual(without.levelOrigins);
      }),
    );
  });

  it('a person wins on every key that is open; levels rule by rule', () => {
    fc.assert(
      fc.property(policyArb, personArb, (managed, person) => {
        const { values, origins } = mergeSettings(managed, person);
        for (const key of SETTING_KEYS) {
          if (person[key] === undefined || isLocked(managed, key)) continue;
          expect(origins[key]).toBe('person');
          if (key === 'levels') expect(values.levels).toEqual({ ...managed.levels, ...person.levels });
          else expect(values[key]).toEqual(person[key]);
        }
      }),
    );
  });

  it('the organisation wins over the defaults wherever the person chose nothing', () => {
    fc.assert(
      fc.property(policyArb, (managed) => {
        const { values, origins } = mergeSettings(managed, {});
        for (const key of SETTING_KEYS) {
          expect(values[key]).toEqual(managed[key] ?? DEFAULTS[key]);
          expect(origins[key]).toBe(managed[key] === undefined ? 'default' : 'organisation');
        }
      }),
    );
  });

  it('merging what is in force once more changes nothing', () => {
    fc.assert(
      fc.property(policyArb, personArb, (managed, person) => {
        const { values } = mergeSettings(managed, person);
        expect(mergeSettings(managed, values).values).toEqual(values);
      }),
    );
  });

  it('« * » locks every key', () => {
    fc.assert(
      fc.property(policyArb, personArb, (managed, person) => {
        const policy = { ...managed, locked: ['*' as const] };
        expect(mergeSettings(policy, person)).toEqual(mergeSettings(policy, {}));
        expect(mergeSettings(policy, person).locked).toEqual(SETTING_KEYS);
      }),
    );
  });

  it('says of each rule who chose its level', () => {
    const managed = { levels: { 'rule-one': 'block', 'rule-two': 'warn' } } as const;
    const person = { levels: { 'rule-two': 'notice', 'rule-three': 'clear' } } as const;
    expect(mergeSettings(managed, person).levelOrigins).toEqual({
      'rule-one': 'organisation',
      'rule-two': 'person',
      'rule-three': 'person',
    });
  });
});

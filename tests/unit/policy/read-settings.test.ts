import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../utils/policy/read-settings';
import { SETTING_KEYS } from '../../../utils/policy/schema';
import { policyArb } from './settings-arb';

const keyArb = fc.constantFrom(...SETTING_KEYS, 'locked' as const);

describe('readSettings', () => {
  it('never throws, and what it keeps it would keep again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keyArb, fc.anything())), (raw) => {
        const { settings } = readSettings(raw);
        expect(readSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('keeps valid settings as they are, without a remark', () => {
    fc.assert(
      fc.property(policyArb, (policy) => {
        expect(readSettings(policy)).toEqual({ settings: policy, problems: [] });
      }),
    );
  });

  it('an invalid key silences no other', () => {
    fc.assert(
      fc.property(policyArb, keyArb, fc.constantFrom(17, 'x y', null, [17]), (policy, key, wrong) => {
        const { [key]: _, ...others } = policy;
        const { settings, problems } = readSettings({ ...policy, [key]: wrong });
        expect(settings).toMatchObject(others);
        expect(problems.map((problem) => problem.key)).toEqual([key]);
      }),
    );
  });

  it('an unknown key is told and not kept', () => {
    expect(readSettings({ failClosed: true, failclosed: true })).toEqual({
      settings: { failClosed: true },
      problems: [{ key: 'failclosed', place: null, reason: 'unknown-key' }],
    });
  });

  it('a wrong item of a list is left out, the others stay', () => {
    expect(readSettings({ organisationDomains: ['a.example', 'not a domain', 3, 'b.example'] })).toEqual({
      settings: { organisationDomains: ['a.example', 'b.example'] },
      problems: [
        { key: 'organisationDomains', place: '1', reason: 'bad-value' },
        { key: 'organisationDomains', place: '2', reason: 'wrong-type' },
      ],
    });
  });

  it('a list that is too long is used as far as it may go', () => {
    const words = Array.from({ length: 502 }, (_, at) => (at === 3 ? 'x' : `mot  ${at}`));
    const { settings, problems } = readSettings({ healthTerms: words });
    expect(settings.healthTerms).toHaveLength(499);
    expect(settings.healthTerms?.at(-1)).toBe('mot 499');
    expect(problems).toEqual([
      { key: 'healthTerms', place: '3', reason: 'bad-value' },
      { key: 'healthTerms', place: '500', reason: 'too-many' },
    ]);
  });

  it('a misspelt key among the locks still locks the others', () => {
    const { settings, problems } = readSettings({ locked: ['levels', 'failclosed'] });
    expect(settings).toEqual({ locked: ['levels'] });
    expect(problems).toEqual([{ key: 'locked', place: '1', reason: 'bad-value' }]);
  });

  it('a level that does not exist is left out, the other rules keep theirs', () => {
    expect(readSettings({ levels: { 'rule-one': 'loud', 'rule-two': 'block' } })).toEqual({
      settings: { levels: { 'rule-two': 'block' } },
      problems: [{ key: 'levels', place: 'rule-one', reason: 'bad-value' }],
    });
  });

  it.each([null, 'text', 3, ['a.example']])('%j is no policy at all, and is told as such', (raw) => {
    expect(readSettings(raw)).toEqual({
      settings: {},
      problems: [{ key: '*', place: null, reason: 'not-an-object' }],
    });
  });

  it.each([
    ['organisationDomains', ' @Sante-Travail.Example. ', 'sante-travail.example'],
    ['webmailOrigins', ' https://webmail.example/ ', 'https://webmail.example'],
    ['webmailOrigins', 'https://Webmail.Example:443/mail/?folder=inbox#top', 'https://webmail.example'],
    ['webmailOrigins', 'https://webmail.example:8443', 'https://webmail.example:8443'],
    ['webmailOrigins', 'webmail.example', 'https://webmail.example'],
    ['mssanteHosts', ' Webmail.Example ', 'webmail.example'],
  ])('%s: %j is read as %j', (key, written, read) => {
    expect(readSettings({ [key]: [written] }).settings).toEqual({ [key]: [read] });
  });

  it.each([
    ['webmailOrigins', 'http://webmail.example'],
    ['webmailOrigins', 'https://*.example'],
    ['webmailOrigins', 'https://*/*'],
    ['webmailOrigins', 'https://%2A.example'],
    ['webmailOrigins', '*://webmail.example'],
    ['webmailOrigins', 'file:///home'],
    ['webmailOrigins', 'my webmail'],
    ['webmailOrigins', ''],
    ['mssanteHosts', 'https://webmail.example'],
    ['mssanteHosts', '*.example'],
    ['organisationDomains', 'example'],
    ['organisationDomains', 'someone@service.example'],
  ])('%s: %j is refused', (key, written) => {
    const { settings, problems } = readSettings({ [key]: [written] });
    expect(settings).toEqual({ [key]: [] });
    expect(problems).toEqual([{ key, place: '0', reason: 'bad-value' }]);
  });

  it.each(['http://webmail.example', 'webmail.example', 'https://', 'https://a:b:c'])(
    'mssanteWebmail: %j is refused',
    (written) => {
      expect(readSettings({ mssanteWebmail: written }).settings).toEqual({});
    },
  );
});

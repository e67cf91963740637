import { describe, expect, it } from 'vitest';
import { checkFiness } from '../../../utils/identifiers/finess';
import { passesLuhn } from '../../../utils/identifiers/luhn';
import { checkRpps } from '../../../utils/identifiers/rpps';

describe('passesLuhn', () => {
  it('reads digits only', () => {
    expect(passesLuhn('732829320')).toBe(true);
    expect(passesLuhn('732829321')).toBe(false);
    expect(passesLuhn('')).toBe(false);
    expect(passesLuhn('73282932a')).toBe(false);
  });
});

describe('checkRpps', () => {
  it('accepts 11 digits, and the 12-digit form that begins with 8', () => {
    expect(checkRpps('10000001916')).toBe('valid');
    expect(checkRpps('810000001916')).toBe('valid');
  });

  it.each(['10102727017', '10003461033'])('calls %s, a fictitious professional, a wrong key', (rpps) => {
    expect(checkRpps(rpps)).toBe('wrong-key');
  });

  it('refuses other lengths', () => {
    expect(checkRpps('1000000191')).toBe('not-an-rpps');
    expect(checkRpps('910000001916')).toBe('not-an-rpps');
  });
});

describe('checkFiness', () => {
  it.each(['540002698', '770816478', '590064036', '940000649'])('accepts %s', (finess) => {
    expect(checkFiness(finess)).toBe('valid');
  });

  it('tells a wrong key from what is no FINESS number', () => {
    expect(checkFiness('754567860')).toBe('wrong-key');
    expect(checkFiness('2A0000014')).toBe('no-check');
    expect(checkFiness('000002698')).toBe('not-a-finess');
    expect(checkFiness('54000269')).toBe('not-a-finess');
  });
});

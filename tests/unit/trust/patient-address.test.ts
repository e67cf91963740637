import { describe, expect, it } from 'vitest';
import { patientAddress } from '../../../utils/trust/patient-address';

describe('patientAddress', () => {
  it.each([
    ['279035121518989', 'valid'],
    ['255082a16802597', 'valid'],
    ['279035121518988', 'wrong-key'],
    ['27903512151898', 'not-a-nir'],
    ['contact', 'not-a-nir'],
    ['279035121518989+suivi', 'not-a-nir'],
  ])('finds %s to be %s', (local, check) => {
    expect(patientAddress(local)).toBe(check);
  });
});

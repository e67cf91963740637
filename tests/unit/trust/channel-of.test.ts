import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../utils/mail/parse-address';
import type { TrustKnowledge } from '../../../utils/trust/channel';
import { channelOf } from '../../../utils/trust/channel-of';
import { buildTrust } from '../build-trust';
import { wholeList } from './whole-list';

function channelIn(text: string, changes: Partial<TrustKnowledge> = {}) {
  const address = parseAddress(text);
  return address && channelOf(address, buildTrust(changes));
}

describe('channelOf', () => {
  it.each([
    ['camille.exemple@medecin.mssante.fr', 'trusted'],
    ['Camille.Exemple@MEDECIN.mssante.fr.', 'trusted'],
    ['Dr Exemple <camille+suivi@medecin.mssante.fr>', 'trusted'],
    ['cabinet@mssante.apicrypt.org', 'trusted'],
    ['cabinet@interop-mssante.apicrypt.org', 'trusted'],
    ['camille@ailleurs.mssante.fr', 'probable'],
    ['camille@sous.medecin.mssante.fr', 'probable'],
    ['279035121518989@patient.mssante.fr', 'patient'],
    ['contact@patient.mssante.fr', 'patient'],
    ['camille@test.mssante.fr', 'test'],
    ['camille@aura.test.mssante.fr', 'test'],
    ['camille@cgm-test.mssante.fr', 'test'],
    ['camille@tests-operateur.espacedeconfiance.mssante.fr', 'test'],
    ['camille@preprod.exemple.mssante.fr', 'test'],
    ['camille@formation.mssante.fr', 'test'],
    ['camille@medecin.formation.mssante.fr', 'test'],
    ['camille@hopital-protestant.mssante.fr', 'probable'],
    ['camille@montbeliard-contest.mssante.fr', 'probable'],
    ['camille@organisation.example', 'internal'],
    ['camille@site.organisation.example', 'internal'],
    ['camille@fausse-organisation.example', 'outside'],
    ['camille@entreprise.example', 'outside'],
    ['camille@test.example', 'outside'],
    ['camille@test.hopital-exemple.example', 'outside'],
    ['camille@apicrypt.org', 'outside'],
    ['camille@medecin-mssante.fr', 'look-alike'],
    ['camille@mssante.fr', 'look-alike'],
    ['camille@xn--mssant-gva.fr', 'look-alike'],
  ])('judges %s to be %s', (text, channel) => {
    expect(channelIn(text)).toBe(channel);
  });

  it('takes the end of the name for probable, no more, while there is no list', () => {
    expect(channelIn('camille@medecin.mssante.fr', { trustedDomains: null })).toBe('probable');
  });

  it('keeps the two exceptions trusted without a list', () => {
    expect(channelIn('cabinet@mssante.apicrypt.org', { trustedDomains: null })).toBe('trusted');
  });

  it('trusts a domain that the organisation names', () => {
    const trustedDomains = new Set(['mssante.operateur.example']);
    expect(channelIn('camille@mssante.operateur.example', { trustedDomains })).toBe('trusted');
    expect(channelIn('camille@sous.mssante.operateur.example', { trustedDomains })).toBe('look-alike');
  });

  it('never takes MSSanté for ordinary mail of the organisation', () => {
    const internalDomains = new Set(['mssante.fr', 'exemple.mssante.fr']);
    expect(channelIn('camille@exemple.mssante.fr', { internalDomains })).toBe('probable');
  });

  it('does not call the organisation’s own domain a look-alike', () => {
    const internalDomains = new Set(['mssante-conseil.example']);
    expect(channelIn('camille@mssante-conseil.example', { internalDomains })).toBe('internal');
  });

  it('takes a name of a stale list, or of the directory, for probable wherever it ends', () => {
    const changes = { trustedDomains: null, probableDomains: new Set(['mssante.operateur.example']) };
    expect(channelIn('camille@mssante.operateur.example', changes)).toBe('probable');
  });

  it('finds each name of a whole list inside MSSanté, tests and patients apart', () => {
    const { names } = wholeList();
    const trustedDomains = new Set(names);
    const channels = names.map((name) => channelIn(`camille@${name}`, { trustedDomains }));
    expect(new Set(channels)).toEqual(new Set(['trusted', 'test', 'patient']));
    expect(channels.filter((channel) => channel === 'patient')).toHaveLength(1);
    expect(channels.filter((channel) => channel === 'test')).toHaveLength(5);
  });

  it('alarms nobody because a list is absent: every name of it that is missing is probable', () => {
    const { names } = wholeList();
    const channels = names.map((name) => channelIn(`camille@${name}`, { trustedDomains: null }));
    expect(new Set(channels)).toEqual(new Set(['trusted', 'probable', 'test', 'patient']));
  });
});

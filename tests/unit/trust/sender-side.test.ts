import { describe, expect, it } from 'vitest';
import { senderSide } from '../../../utils/trust/sender-side';
import { buildDraft } from '../build-draft';
import { buildTrust } from '../build-trust';

function sideOf(from: string | null, host: string, hosts: readonly string[] = []) {
  return senderSide(buildDraft({ from }).sender, host, buildTrust(), hosts);
}

describe('senderSide', () => {
  it.each([
    ['camille.exemple@medecin.mssante.fr', 'mssante'],
    ['camille@inconnu.mssante.fr', 'mssante'],
    ['cabinet@interop-mssante.apicrypt.org', 'mssante'],
    ['camille@medecin.formation.mssante.fr', 'mssante'],
    ['camille@organisation.example', 'ordinary'],
    ['camille@ailleurs.example', 'ordinary'],
    ['camille@medecin-mssante.fr', 'ordinary'],
  ])('goes by the sender %s: %s', (from, side) => {
    expect(sideOf(from, 'roundcube.mssante.fr')).toBe(side);
    expect(sideOf(from, 'webmail.organisation.example')).toBe(side);
  });

  it.each([
    ['roundcube.mssante.fr', 'mssante'],
    ['Roundcube.MSSANTE.fr:8443', 'mssante'],
    ['webmail.operateur.example', 'mssante'],
    ['webmail.organisation.example', 'ordinary'],
    ['mssante.fr.piege.example', 'ordinary'],
    ['', 'ordinary'],
  ])('goes by the host %s when the sender cannot be read: %s', (host, side) => {
    expect(sideOf(null, host, ['webmail.operateur.example'])).toBe(side);
  });
});

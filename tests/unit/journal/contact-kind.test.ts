import { describe, expect, it } from 'vitest';
import { contactKindOf } from '../../../utils/journal/contact-kind';

const outside = (domain: string): string => contactKindOf(domain, 'outside');

describe('the kind of a correspondent', () => {
  it('is what the channel says, where it says it', () => {
    expect(contactKindOf('medecin.mssante.fr', 'trusted')).toBe('mssante');
    expect(contactKindOf('autre.mssante.fr', 'probable')).toBe('mssante');
    expect(contactKindOf('patient.mssante.fr', 'patient')).toBe('patient');
    expect(contactKindOf('hopital.example', 'internal')).toBe('internal');
    expect(contactKindOf(null, 'unreadable')).toBe('unreadable');
  });

  it('is none of care for what only looks like MSSanté', () => {
    expect(contactKindOf('medecin-mssante.fr', 'look-alike')).toBe('other');
    expect(contactKindOf('test.mssante.fr', 'test')).toBe('other');
  });

  it.each(['orange.fr', 'wanadoo.fr', 'gmail.com', 'free.fr', 'laposte.net', 'proton.me', 'yahoo.fr'])(
    '%s is a public provider',
    (domain) => expect(outside(domain)).toBe('public-provider'),
  );

  it.each([
    'hopital-exemple.example',
    'hôpital.example',
    'clinique-des-exemples.example',
    'chu-exempleville.example',
    'ch-exemple.example',
    'mail.chu.example',
    'labo-exemple.example',
    'pharmacie.example',
    'cabinet-medical.example',
    'ehpad.example',
    'sante-travail.example',
    'ast99.example',
  ])('%s speaks of care', (domain) => expect(outside(domain)).toBe('care'));

  it.each([
    'transport-exemple.example',
    'chantier.example',
    'collaboration.example',
    'shopi.example',
    'mairie.example',
    'orange.example',
    'notgmail.com',
    'gmail.com.example',
    'radio.example',
    'contrast.example',
  ])('%s is anything else', (domain) => expect(outside(domain)).toBe('other'));
});

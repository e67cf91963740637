import { describe, expect, it } from 'vitest';
import { nameOf, placeOf, structureOf, tradeOf } from '../../../../components/directory/describe-mailbox';
import { buildMailbox } from '../../correspondents/build-mailbox';

describe('how a mailbox is called', () => {
  it('names a person as people do', () => expect(nameOf(buildMailbox())).toBe('Dr Camille EXEMPLE'));

  it('writes double names in capitals and small letters, and leaves others alone', () => {
    expect(nameOf(buildMailbox({ title: 'MME', given: "JEANNE-MARIE D'ARC" }))).toBe(
      "Mme Jeanne-Marie D'Arc EXEMPLE",
    );
    expect(nameOf(buildMailbox({ title: '', given: 'McCamille' }))).toBe('McCamille EXEMPLE');
  });

  it('names a structure with its service, and falls back on the address', () => {
    const team = { kind: 'ORG', family: '', given: '', structure: 'A', service: 'B' } as const;
    expect(nameOf(buildMailbox(team))).toBe('A, B');
    expect(nameOf(buildMailbox({ ...team, structure: '', service: '' }))).toBe(
      'camille.exemple@medecin.mssante.fr',
    );
  });

  it('calls a structure by its trade name when it has no other', () => {
    expect(structureOf(buildMailbox({ structure: '', tradeName: 'ENSEIGNE' }))).toBe('ENSEIGNE');
  });

  it('says where', () => {
    expect(placeOf(buildMailbox())).toBe('Besancon (25)');
    expect(placeOf(buildMailbox({ department: '' }))).toBe('Besancon');
    expect(placeOf(buildMailbox({ town: '' }))).toBe('25000');
    expect(placeOf(buildMailbox({ town: '', postcode: '' }))).toBe('25');
  });

  it('says what they do, as far as it is told', () => {
    expect(tradeOf(buildMailbox())).toBe('Médecin, Médecine du travail');
    expect(tradeOf(buildMailbox({ profession: '', speciality: '' }))).toBe('');
  });
});

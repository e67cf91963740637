import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../../utils/health/evidence';
import { findMarks } from '../../../utils/health/find-marks';

function readMarks(kind: SegmentKind, text: string): string[] {
  return findMarks({ kind, text }).map(({ family, start, end }) => `${family}: ${text.slice(start, end)}`);
}

describe('findMarks', () => {
  it('knows the subject and the archive of an XDM message', () => {
    expect(readMarks('subject', 'RE: XDM/1.0/DDM+CR EXEMPLE Camille')).toEqual(['xdm: XDM/1.0/DDM+']);
    expect(readMarks('attachment-name', 'IHE_XDM.zip')).toEqual(['xdm: IHE_XDM.zip']);
    expect(readMarks('subject', '[KO Intégration système !] CR')).toEqual([
      'xdm: [KO Intégration système !]',
    ]);
  });

  it('knows pasted HL7 and CDA, DICOM files and the OIDs of an INS', () => {
    expect(readMarks('written', 'MSH|^~\\&|LABO|')).toEqual(['exchange-format: MSH|^~\\&']);
    expect(readMarks('written', '<ClinicalDocument xmlns="urn:hl7-org:v3">')).toHaveLength(1);
    expect(readMarks('attachment-name', 'IM00001.dcm')).toEqual(['exchange-format: .dcm']);
    expect(readMarks('written', 'OID 1.2.250.1.213.1.4.8')).toHaveLength(1);
  });

  it('knows documents named the way of MSSanté clients, and leaves invoices alone', () => {
    expect(readMarks('attachment-name', '20260312_CR-CONSULT_EXEMPLE_Camille.pdf')).toHaveLength(1);
    expect(readMarks('attachment-name', '20260312_FACTURE_EXEMPLE_Camille.pdf')).toEqual([]);
    expect(readMarks('written', '20260312_CR_EXEMPLE_Camille.pdf')).toEqual([]);
  });

  it('asks for a cue before it takes a number for a patient number', () => {
    expect(readMarks('written', 'IPP : 9010572683')).toEqual(['patient-number: IPP : 9010572683']);
    expect(readMarks('written', 'commande 9010572683')).toEqual([]);
  });
});

describe('a NIR in a message', () => {
  function readNumber(text: string) {
    return findMarks({ kind: 'written', text }).map(({ kind, weight }) => ({ kind, weight }));
  }

  it('decides by its key, and as an INS by the word near it', () => {
    expect(readNumber('2 55 08 14 168 025 38')).toEqual([{ kind: 'nir', weight: 0.8 }]);
    expect(readNumber('INS : 255081416802538')).toEqual([{ kind: 'ins', weight: 0.9 }]);
  });

  it('counts less when its key is wrong or missing, and only with a word or its layout', () => {
    expect(readNumber('INS 288091234567823')).toEqual([{ kind: 'ins', weight: 0.6 }]);
    expect(readNumber('n° de sécurité sociale 2550814168025')).toEqual([{ kind: 'nir', weight: 0.6 }]);
    expect(readNumber('2 55 08 14 168 025')).toEqual([{ kind: 'nir', weight: 0.3 }]);
    expect(readNumber('référence 288091234567823')).toEqual([]);
    expect(readNumber('code-barres 2550814168025')).toEqual([]);
  });
});

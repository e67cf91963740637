import { type InsScan, isInsScan, readInsScan } from '../../utils/identifiers/ins-datamatrix';
import { checkNir, hasNirStructure } from '../../utils/identifiers/nir';
import { PATIENT_DOMAIN } from '../../utils/trust/mssante-domains';

/** What stands in the field of the INS. `check` names the sentence to say; `missing` counts what is still to type. */
export interface InsInput {
  readonly check: 'empty' | 'short' | 'noKey' | 'long' | 'structure' | 'key' | 'code' | 'valid';
  readonly missing: number;
  /** `<INS>@patient.mssante.fr`, for a valid number only. */
  readonly address: string | null;
  readonly scan: InsScan | null;
}

const LENGTH = 15;

/** Reads an INS as a person types it (spaces, dots and dashes allowed) or as a reader scans it, the last code if several. */
export function readInsInput(text: string): InsInput {
  const lastCode = Math.max(text.toUpperCase().lastIndexOf('IS01'), text.toUpperCase().lastIndexOf('ISÀ&'));
  const code = lastCode === -1 ? text : text.slice(lastCode);
  if (isInsScan(code)) {
    const scan = readInsScan(code);
    return scan === null ? { ...NOTHING, check: 'code' } : { ...readNumber(scan.matricule), scan };
  }
  return readNumber(text.replace(/[\s.\p{Pd}\u200b]/gu, '').toUpperCase());
}

const NOTHING: InsInput = { check: 'empty', missing: LENGTH, address: null, scan: null };

function readNumber(number: string): InsInput {
  const missing = LENGTH - number.length;
  if (number === '') return NOTHING;
  if (!/^[\dAB]*$/.test(number)) return { ...NOTHING, check: 'structure' };
  if (missing < 0) return { ...NOTHING, check: 'long' };
  if (missing === 2 && hasNirStructure(number)) return { ...NOTHING, check: 'noKey' };
  if (missing > 0) return { ...NOTHING, check: 'short', missing };
  const key = checkNir(number);
  if (key === 'not-a-nir') return { ...NOTHING, check: 'structure' };
  if (key === 'wrong-key') return { ...NOTHING, check: 'key' };
  return { ...NOTHING, check: 'valid', address: `${number}@${PATIENT_DOMAIN}` };
}

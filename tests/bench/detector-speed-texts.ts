import { isCorporaFolder, readCorpora } from '../../tools/health/corpus';
import { ACCIDENT_MAILS } from '../unit/health/mails/accidents';
import { HEALTH_LINES } from '../unit/health/mails/health-lines';
import { LETTER_MAILS } from '../unit/health/mails/letters';
import { ORDINARY_LINES } from '../unit/health/mails/ordinary-lines';
import { ORGANISATION_MAILS } from '../unit/health/mails/organisation';
import { RESULT_MAILS } from '../unit/health/mails/results';
import { SHORT_HEALTH_MAILS } from '../unit/health/mails/short-health';
import { SHORT_ORDINARY_MAILS } from '../unit/health/mails/short-ordinary';
import { WORKSTATION_MAILS } from '../unit/health/mails/workstations';

/** Mails of about the size of real ones, of two kinds. */
export interface SpeedTexts {
  readonly ordinary: readonly string[];
  readonly clinical: readonly string[];
  readonly from: string;
}

/** UTF-16 units of each kind, and of each mail. */
const ALL = 400_000;
const MAIL = 2_000;

/**
 * The texts on which speed is measured: those of a corpora folder (the part that is tuned on), or without one the mails
 * that the tests have.
 */
export function readSpeedTexts(folder: string | undefined): SpeedTexts {
  if (folder !== undefined && isCorporaFolder(folder)) {
    const { cases, emails, ordinary } = readCorpora(folder, 'tune');
    const plain = [...emails, ...ordinary].map(({ text }) => text);
    return { ordinary: fill(plain), clinical: fill(cases.map(({ text }) => text)), from: 'corpora' };
  }
  const plain = [...ORGANISATION_MAILS, ...WORKSTATION_MAILS, ...SHORT_ORDINARY_MAILS].map(
    ({ text }) => text,
  );
  const health = [...RESULT_MAILS, ...LETTER_MAILS, ...ACCIDENT_MAILS, ...SHORT_HEALTH_MAILS].map(
    ({ text }) => text,
  );
  return {
    ordinary: fill([...plain, ...ORDINARY_LINES]),
    clinical: fill([...health, ...HEALTH_LINES]),
    from: 'the tests’ mails',
  };
}

/** Puts texts together to mails of one size, over and over, each a little different from the others. */
function fill(texts: readonly string[]): string[] {
  const mails: string[] = [];
  let mail = '';
  for (let at = 0; mails.length * MAIL < ALL; at++) {
    mail += `${texts[at % texts.length]}\n`;
    if (mail.length < MAIL) continue;
    mails.push(mail.slice(0, MAIL));
    mail = mail.slice(MAIL, 2 * MAIL);
  }
  return mails;
}

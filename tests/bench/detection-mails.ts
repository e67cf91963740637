import type { Segment } from '../../utils/health/evidence';
import { splitBody } from '../../utils/mail/quoted-text';
import { ACCIDENT_MAILS } from '../unit/health/mails/accidents';
import { EMPLOYEE_MAILS } from '../unit/health/mails/employees';
import { FITNESS_MAILS } from '../unit/health/mails/fitness';
import { LETTER_MAILS } from '../unit/health/mails/letters';
import { LONG_MIXED_MAILS } from '../unit/health/mails/long-mixed';
import { LONG_ORDINARY_MAILS } from '../unit/health/mails/long-ordinary';
import { MACHINE_MAILS } from '../unit/health/mails/machines';
import type { WorkMail } from '../unit/health/mails/mail';
import { MIND_MAILS } from '../unit/health/mails/mind';
import { MONEY_MAILS } from '../unit/health/mails/money';
import { ORGANISATION_MAILS } from '../unit/health/mails/organisation';
import { PREVENTION_MAILS } from '../unit/health/mails/prevention';
import { RESULT_MAILS } from '../unit/health/mails/results';
import { SECRETARY_MAILS } from '../unit/health/mails/secretaries';
import { STAYING_IN_WORK_MAILS } from '../unit/health/mails/staying-in-work';
import { THREAD_MAILS } from '../unit/health/mails/threads';
import { VISIT_MAILS } from '../unit/health/mails/visits';
import { WORKSTATION_MAILS } from '../unit/health/mails/workstations';

const MAILS: readonly WorkMail[] = [
  ...ACCIDENT_MAILS,
  ...EMPLOYEE_MAILS,
  ...FITNESS_MAILS,
  ...LETTER_MAILS,
  ...LONG_MIXED_MAILS,
  ...LONG_ORDINARY_MAILS,
  ...MACHINE_MAILS,
  ...MIND_MAILS,
  ...MONEY_MAILS,
  ...ORGANISATION_MAILS,
  ...PREVENTION_MAILS,
  ...RESULT_MAILS,
  ...SECRETARY_MAILS,
  ...STAYING_IN_WORK_MAILS,
  ...THREAD_MAILS,
  ...VISIT_MAILS,
  ...WORKSTATION_MAILS,
];

/** The project's own mails in which a physician would see health data. The detector is tuned on them. */
export function listHealthMails(): Segment[][] {
  return MAILS.filter(({ level }) => !level.includes('none')).map(listSegments);
}

/** Those in which any remark would be a false alarm. */
export function listSilentMails(): Segment[][] {
  return MAILS.filter(({ level }) => level.every((one) => one === 'none')).map(listSegments);
}

function listSegments({ subject, text, attachments }: WorkMail): Segment[] {
  return [
    { kind: 'subject', text: subject ?? '' },
    ...cutMail(text),
    ...(attachments ?? []).map((name): Segment => ({ kind: 'attachment-name', text: name })),
  ];
}

/** As the product cuts the body of a message. */
export function cutMail(text: string): Segment[] {
  const { written, quoted, signature } = splitBody(text);
  return [
    { kind: 'written', text: written },
    { kind: 'quoted', text: quoted },
    { kind: 'signature', text: signature },
  ];
}

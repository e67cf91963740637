import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../../tools/health/load-detector-data';
import { createDetector } from '../../../../utils/health/detect';
import type { Segment } from '../../../../utils/health/evidence';
import { NO_OWN_WORDS } from '../../../../utils/health/own-words';
import { splitBody } from '../../../../utils/mail/quoted-text';
import { ACCIDENT_MAILS } from './accidents';
import { EMPLOYEE_MAILS } from './employees';
import { FITNESS_MAILS } from './fitness';
import { LETTER_MAILS } from './letters';
import { LONG_MIXED_MAILS } from './long-mixed';
import { LONG_ORDINARY_MAILS } from './long-ordinary';
import { MACHINE_MAILS } from './machines';
import type { WorkMail } from './mail';
import { MIND_MAILS } from './mind';
import { MONEY_MAILS } from './money';
import { ORGANISATION_MAILS } from './organisation';
import { PREVENTION_MAILS } from './prevention';
import { RESULT_MAILS } from './results';
import { SECRETARY_MAILS } from './secretaries';
import { STAYING_IN_WORK_MAILS } from './staying-in-work';
import { THREAD_MAILS } from './threads';
import { VISIT_MAILS } from './visits';
import { WORKSTATION_MAILS } from './workstations';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

/** As the product cuts a message: own words, quoted ones, signature, names of files. */
function listSegments({ subject, text, attachments }: WorkMail): Segment[] {
  const body = splitBody(text);
  return [
    { kind: 'subject', text: subject ?? '' },
    { kind: 'written', text: body.written },
    { kind: 'quoted', text: body.quoted },
    { kind: 'signature', text: body.signature },
    ...(attachments ?? []).map((name): Segment => ({ kind: 'attachment-name', text: name })),
  ];
}

describe.each([
  ['visits', VISIT_MAILS],
  ['fitness', FITNESS_MAILS],
  ['results', RESULT_MAILS],
  ['workstations', WORKSTATION_MAILS],
  ['staying in work', STAYING_IN_WORK_MAILS],
  ['accidents and occupational diseases', ACCIDENT_MAILS],
  ['mental health and addictions', MIND_MAILS],
  ['letters between physicians', LETTER_MAILS],
  ['employees', EMPLOYEE_MAILS],
  ['secretaries', SECRETARY_MAILS],
  ['threads, signatures, files', THREAD_MAILS],
  ['money and insurance', MONEY_MAILS],
  ['organisation', ORGANISATION_MAILS],
  ['prevention', PREVENTION_MAILS],
  ['machines and figures of speech', MACHINE_MAILS],
  ['long mails about nobody', LONG_ORDINARY_MAILS],
  ['long mails with one sentence about somebody', LONG_MIXED_MAILS],
])('%s', (_theme, mails) => {
  it.each(mails.map((mail) => [mail.name, mail] as const))('%s', (_name, mail) => {
    const { level, evidence } = scan(listSegments(mail));
    const seen = evidence.map(({ text, weight }) => `${text} ${weight.toFixed(2)}`);
    expect(mail.level, `${level} (${seen.join(', ')}); ${mail.why}`).toContain(level);
  });
});

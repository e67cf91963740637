import type {
  ActionId,
  Finding,
  JudgedRecipient,
  Verdict,
  VerdictLevel,
} from '../../../../utils/assess/verdict';
import type { Evidence } from '../../../../utils/health/evidence';
import { type Recipient, read, unread } from '../../../../utils/mail/draft';
import type { Channel } from '../../../../utils/trust/channel';

/** Verdicts to look at, each with plainly fictitious people. */
export type CaseName = keyof typeof CASES;

function recipient(spec: string): Recipient {
  const [local = '', domain = ''] = spec.split('@');
  return { field: 'to', shown: spec, address: read({ name: '', spec, local, domain, key: spec }) };
}

function judged(spec: string, channel: Channel): JudgedRecipient {
  return { recipient: recipient(spec), channel };
}

function finding(
  rule: string,
  level: VerdictLevel,
  about: readonly JudgedRecipient[],
  actions: readonly ActionId[],
): Finding {
  return {
    rule,
    level,
    about: about.map((one) => one.recipient),
    actions,
    values: { recipients: about.map((one) => one.recipient.shown).join('\n'), parts: 'body\nsubject' },
  };
}

function seen(text: string, weight: number, segment: Evidence['segment'] = 'written'): Evidence {
  const kind = /\d{5}/.test(text) ? 'nir' : 'term';
  return {
    kind,
    family: kind === 'nir' ? 'nir' : 'disease',
    segment,
    text,
    start: 0,
    end: text.length,
    weight,
    why: { fr: 'Un mot de santé.', en: 'A word of health.' },
  };
}

const doctor = judged('camille.exemple@cabinet.example', 'outside');
const colleague = judged('sacha.modele@service.example', 'outside');
const secure = judged('camille.exemple@medecin.mssante.fr', 'trusted');
const internal = judged('equipe@sante-travail.example', 'internal');
const imitation = judged('camille.exemple@medecin-mssante.example', 'look-alike');
const trial = judged('camille.exemple@test.mssante.fr', 'test');
const patient = judged('299999999999999@patient.mssante.fr', 'patient');
const hidden: JudgedRecipient = {
  recipient: { field: 'cc', shown: 'Groupe Exemple', address: unread('group') },
  channel: 'unreadable',
};

const words: readonly Evidence[] = [
  seen('restriction au port de charges après une lombalgie', 0.8),
  seen('diabète de type 2', 0.7, 'subject'),
  seen('2 99 99 99 999 999 99', 0.95),
  seen('insuline', 0.4),
];

function verdict(part: Partial<Verdict>): Verdict {
  return {
    level: 'clear',
    health: 'none',
    from: 'ordinary',
    recipients: [],
    findings: [],
    evidence: [],
    files: [],
    ...part,
  };
}

const mends: readonly ActionId[] = ['find-address', 'move-to-mssante', 'take-out', 'remove-recipient'];

export const CASES = {
  clear: verdict({ recipients: [doctor] }),
  trusted: verdict({ from: 'mssante', recipients: [secure] }),
  notice: verdict({
    level: 'notice',
    from: 'mssante',
    recipients: [patient],
    findings: [finding('patient-from-mssante', 'notice', [patient], [])],
  }),
  warn: verdict({
    level: 'warn',
    health: 'possible',
    recipients: [doctor, secure],
    evidence: words.slice(1, 2),
    findings: [finding('outside-possible-health', 'warn', [doctor], mends)],
  }),
  attached: verdict({
    level: 'warn',
    health: 'possible',
    recipients: [doctor],
    evidence: [{ ...seen('anémie', 0.7, 'attachment-text'), file: 'bilan.pdf' }],
    findings: [finding('outside-possible-health', 'warn', [doctor], mends)],
  }),
  files: verdict({
    level: 'justify',
    health: 'certain',
    recipients: [doctor],
    evidence: [{ ...seen('anémie', 0.7, 'attachment-text'), file: 'bilan.pdf' }],
    findings: [
      finding('outside-health', 'justify', [doctor], mends),
      {
        ...finding('attachment-unread', 'notice', [], []),
        values: { files: 'lettre.txt\nradio.jpg', fileReasons: 'protected\nno-text' },
      },
    ],
    files: [
      { name: 'bilan.pdf', state: 'read', unread: [] },
      { name: 'dossier.zip', state: 'read', unread: [{ name: 'lettre.txt', why: 'protected' }] },
      { name: 'radio.jpg', state: 'unread', unread: [{ name: 'radio.jpg', why: 'no-text' }] },
      { name: 'notes.txt', state: 'reading', unread: [] },
    ],
  }),
  reading: verdict({
    recipients: [doctor],
    files: [{ name: 'notes.txt', state: 'reading', unread: [] }],
  }),
  justify: verdict({
    level: 'justify',
    health: 'certain',
    recipients: [doctor, internal, secure],
    evidence: words,
    findings: [
      finding('outside-health', 'justify', [doctor], mends),
      finding('internal-health', 'warn', [internal], ['take-out']),
      finding('mssante-from-ordinary', 'warn', [secure], ['move-to-mssante']),
    ],
  }),
  many: verdict({
    level: 'justify',
    health: 'probable',
    recipients: [doctor, colleague, imitation],
    evidence: words.slice(0, 2),
    findings: [
      finding('look-alike', 'justify', [imitation], ['find-address', 'remove-recipient']),
      finding('outside-health', 'justify', [doctor, colleague], mends),
    ],
  }),
  block: verdict({
    level: 'block',
    recipients: [imitation],
    findings: [finding('look-alike', 'block', [imitation], ['find-address', 'remove-recipient'])],
  }),
  unchecked: verdict({
    level: 'unchecked',
    recipients: [hidden],
    findings: [finding('content-unread', 'unchecked', [], [])],
  }),
  marks: verdict({
    level: 'justify',
    health: 'probable',
    recipients: [doctor, secure, imitation, trial, hidden, internal],
    findings: [finding('look-alike', 'justify', [imitation], ['find-address', 'remove-recipient'])],
  }),
  inside: verdict({
    level: 'warn',
    from: 'mssante',
    recipients: [secure, doctor, patient],
    findings: [finding('outside-from-mssante', 'warn', [doctor], ['find-address', 'remove-recipient'])],
  }),
} as const satisfies Record<string, Verdict>;

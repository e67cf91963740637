import { createReadStream } from 'node:fs';
import { assess } from '../../utils/assess/assess';
import { describeFinding } from '../../utils/assess/describe';
import { sentencesIn } from '../../utils/assess/sentences-in';
import type { JudgedRecipient, Verdict } from '../../utils/assess/verdict';
import { judgeBy } from '../../utils/gate/judge-by';
import { createDetector } from '../../utils/health/detect';
import type { RecipientField } from '../../utils/mail/draft';
import type { Channel } from '../../utils/trust/channel';
import { isOutdated } from '../../utils/trust/list/list-age';
import { readTrustList } from '../../utils/trust/list/read-trust-list';
import type { TrustRead } from '../../utils/trust/trust-state';
import { loadDetectorData } from '../health/load-detector-data';
import { cutBody } from './cut-body';
import { draftLineSchema, draftOfLine } from './draft-of-line';
import { answerLines, type LineStreams, type LinesReport } from './json-lines';
import { readPolicy } from './read-policy';
import { type Language, type ToldEvidence, tellEvidence } from './tell-evidence';
import type { CliWords } from './words';

export interface AssessWish {
  readonly policy: string | undefined;
  readonly trustList: string | undefined;
  readonly language: Language;
  /** In ms since 1970: a trust list grows old. */
  readonly now: number;
}

/** What a rule says of a draft. */
interface ToldFinding extends Pick<Verdict['findings'][number], 'rule' | 'level'> {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  /** The recipients it speaks of. */
  readonly about: readonly string[];
}

/** What `assess` writes for a draft. */
export interface AssessLine extends Pick<Verdict, 'level' | 'health' | 'from'> {
  readonly id: string | number;
  readonly findings: readonly ToldFinding[];
  readonly recipients: readonly { field: RecipientField; shown: string; channel: Channel }[];
  readonly evidence: readonly ToldEvidence[];
}

/**
 * Judges drafts, one a line, as the extension would for people who have chosen nothing under this policy.
 * @throws {Refusal} {TrustListError} before a line is read
 */
export async function runAssess(
  streams: LineStreams,
  { policy, trustList, language, now }: AssessWish,
  words: CliWords,
): Promise<LinesReport> {
  const { settings, problems } = await readPolicy(policy, words);
  const trust = trustList === undefined ? null : await readTrust(trustList, now);
  for (const problem of problems) streams.tell(words.policy.problem(problem));
  const scan = createDetector(loadDetectorData())({
    terms: settings.healthTerms,
    exceptions: settings.healthExceptions,
    isDismissed: () => false,
  });
  const judgement = judgeBy(settings, scan, trust);
  const sentences = sentencesIn(language);
  const report = await answerLines(streams, draftLineSchema, words, (line, number): AssessLine => {
    const cut = cutBody(line.text);
    const verdict = assess(draftOfLine(line, cut), judgement.knowledge, judgement.policy);
    return {
      id: line.id ?? number,
      level: verdict.level,
      health: verdict.health,
      from: verdict.from,
      findings: verdict.findings.map((finding) => ({
        rule: finding.rule,
        level: finding.level,
        ...describeFinding(finding, sentences),
        about: finding.about.map(({ shown }) => shown),
      })),
      recipients: verdict.recipients.map(tellRecipient),
      evidence: tellEvidence(verdict.evidence, cut, language),
    };
  });
  return { ...report, failed: report.failed + problems.length };
}

function tellRecipient({ recipient, channel }: JudgedRecipient): AssessLine['recipients'][number] {
  return { field: recipient.field, shown: recipient.shown, channel };
}

/** A list that does not say when it was made is as old as its reading. */
async function readTrust(path: string, now: number): Promise<TrustRead> {
  const { names, generatedAt } = await readTrustList(createReadStream(path, { encoding: 'utf8' }));
  const isStale = generatedAt !== null && isOutdated(Date.parse(generatedAt), now);
  return {
    trusted: isStale ? [] : [...names],
    probable: isStale ? [...names] : [],
    listIsStale: isStale,
  };
}

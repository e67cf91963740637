import { listEntries } from '../../tools/health/list-entries';
import { loadDetectorData } from '../../tools/health/load-detector-data';
import { readLexicon } from '../../tools/health/read-lexicon';
import { assess } from '../../utils/assess/assess';
import { judgeBy } from '../../utils/gate/judge-by';
import { createDetector } from '../../utils/health/detect';
import { NO_OWN_WORDS } from '../../utils/health/own-words';
import { DEFAULTS } from '../../utils/policy/defaults';
import { type Figure, timeFigures } from './figure';
import { buildLongDraft } from './long-draft';

const ROUNDS = 100;
const WARM_UP = 10;

/**
 * Time of a verdict on a long draft, and, as a measure of the machine, of a plain regular expression of all the
 * lexicon's terms on the same text, in turns.
 */
export async function measureVerdict(): Promise<Figure[]> {
  const { knowledge, policy } = judgeBy(
    { ...DEFAULTS, organisationDomains: ['service.test'] },
    createDetector(loadDetectorData())(NO_OWN_WORDS),
    null,
  );
  const draft = buildLongDraft(200, 200_000);
  const text = draft.body.known ? draft.body.value.written + draft.body.value.quoted : '';
  const lexicon = lexiconPattern();

  const [first = Number.NaN] = timeEach(1, () => assess(draft, knowledge, policy));
  timeEach(WARM_UP, () => assess(draft, knowledge, policy));
  const verdicts: number[] = [];
  const scans: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    verdicts.push(...timeEach(1, () => assess(draft, knowledge, policy)));
    if (round % 10 === 0) scans.push(...timeEach(1, () => foldPlainly(text).match(lexicon)));
  }
  const how = '200 recipients, 200 kB of text';
  return [
    { name: 'verdict, the first, with the lexicon built', value: first, unit: 'ms', how },
    ...timeFigures('verdict', verdicts, how),
    ...timeFigures('peer: plain regular expression of the lexicon', scans, 'same text, no rules, no context'),
  ];
}

function lexiconPattern(): RegExp {
  const terms = listEntries(readLexicon())
    .filter((entry) => entry.kind === 'term')
    .map((entry) => foldPlainly(entry.text).replaceAll(/[^\p{L}\p{N}]+/gu, '[^a-z0-9]+'));
  return new RegExp(`\\b(?:${[...new Set(terms)].join('|')})\\b`, 'g');
}

function foldPlainly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
}

function timeEach(times: number, run: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}

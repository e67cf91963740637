import { Buffer } from 'node:buffer';
import { brotliCompressSync } from 'node:zlib';
import AhoCorasick from 'modern-ahocorasick';
import { listEntries } from '../../tools/health/list-entries';
import { compileDetectorData, loadDetectorData } from '../../tools/health/load-detector-data';
import { readLexicon } from '../../tools/health/read-lexicon';
import { createDetector } from '../../utils/health/detect';
import type { Scan } from '../../utils/health/evidence';
import { TermMatcher } from '../../utils/health/match-terms';
import { NO_OWN_WORDS } from '../../utils/health/own-words';
import { listWordForms } from '../../utils/health/parse-lexicon';
import { cutTokens } from '../../utils/health/text/tokens';
import { readLexiconData } from '../../utils/health/trie/lexicon-data';
import { readSections } from '../../utils/health/trie/sections';
import { measureColdStart } from './detector-cold-start';
import { readSpeedTexts } from './detector-speed-texts';
import { type Figure, percentile, timeFigures } from './figure';
import { holdMemory } from './memory';

const ROUNDS = 25;
const WARM_UP = 5;
const PEER_ROUNDS = 8;
const RESCANS = 2000;
const KILO = 1000;

/**
 * Speed of the detector on mails of 2 kB, ordinary and clinical: folding, cutting and matching alone, the whole scan, and
 * modern-ahocorasick with the same terms in the same run: on the mail as it is, folded first in the usual way, and on
 * text that was brought to pure ASCII beforehand, its best case. The time of a
 * mail is the middle one of some rounds, so that what else the machine does counts little.
 */
export async function measureDetectorSpeed(): Promise<Figure[]> {
  const texts = readSpeedTexts(process.env['PLI_SUR_CORPORA'] || undefined);
  const data = compileDetectorData();
  const lexicon = readLexiconData(readSections(data));
  const matcher = new TermMatcher(lexicon);
  const rival = holdMemory(() => new AhoCorasick(listTerms()));
  const figures: Figure[] = [];
  for (const kind of ['ordinary', 'clinical'] as const) {
    const mails = texts[kind];
    const plain = mails.map(foldToAscii);
    const how = `${kind} mails of 2 kB, ${texts.from}`;
    const match = speedOf(mails, (mail) => matcher.match(cutTokens(mail), false, null));
    const peer = speedOf(mails, (mail) => rival.held.search(foldPlainly(mail)), PEER_ROUNDS);
    const best = speedOf(plain, (mail) => rival.held.search(mail), PEER_ROUNDS);
    figures.push(
      { name: `detector: fold, cut and match, ${kind}`, value: match, unit: 'MB/s', how },
      { name: `detector: whole scan, ${kind}`, value: speedOf(mails, freshScan()), unit: 'MB/s', how },
      { name: `peer: fold, and modern-ahocorasick, ${kind}`, value: peer, unit: 'MB/s', how },
      {
        name: `peer: modern-ahocorasick alone, ${kind}`,
        value: best,
        unit: 'MB/s',
        how: `${how}, as pure ASCII`,
      },
      { name: `detector: times the peer, ${kind}`, value: match / peer, unit: '×', least: 8, how },
    );
  }
  const detector = holdMemory(() => warm(createDetector(loadDetectorData())(NO_OWN_WORDS)));
  return [
    ...figures,
    ...measureRescans(detector.held, '2 kB', texts.ordinary[0] ?? '', 0.05),
    ...measureRescans(detector.held, '20 kB', texts.ordinary.slice(0, 10).join('\n'), 2),
    ...(await measureColdStart(loadDetectorData(), texts.ordinary[1] ?? '')),
    { name: 'detector: memory', value: detector.megabytes, unit: 'MB', limit: 8, how: 'heap and buffers' },
    { name: 'peer: memory', value: rival.megabytes, unit: 'MB', how: 'modern-ahocorasick, the same terms' },
    {
      name: 'detector: data',
      value: brotliCompressSync(data).length / KILO,
      unit: 'kB',
      limit: 180,
      how: `lexicon and model, brotli; ${lexicon.trie.nodeCount} nodes, ${lexicon.words.formCount} forms of words`,
    },
  ];
}

/** Each scan sees a mail that it never saw, as nothing must be remembered of it. */
function freshScan(): (mail: string) => unknown {
  const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);
  let round = 0;
  return (mail) => scan([{ kind: 'written', text: mail.replaceAll('. ', ` ${round++}. `) }]);
}

/**
 * A mail that changes at each key: in its middle, each time to one that was never seen. Each change is made a few times
 * with another letter: all of these times, and of each change the middle one, in which nothing counts but the scan.
 */
function measureRescans(scan: Scan, size: string, mail: string, limit: number): Figure[] {
  const middle = mail.length / 2;
  const timeChange = (letters: string): number => {
    const text = `${mail.slice(0, middle)}${letters}${mail.slice(middle)}`;
    const started = performance.now();
    scan([{ kind: 'written', text }]);
    return performance.now() - started;
  };
  for (let round = 0; round < RESCANS; round++) timeChange(round.toString(36));
  const passes = [...'vwxyz'].map((letter) =>
    Array.from({ length: RESCANS }, (_, at) => timeChange(`${at.toString(36)}${letter}`)),
  );
  const middles = Array.from({ length: RESCANS }, (_, at) =>
    percentile(
      passes.map((times) => times[at] ?? Number.NaN),
      0.5,
    ),
  );
  const name = `detector: rescan of ${size}`;
  const how = 'other letters in its middle';
  return [
    ...timeFigures(
      name,
      passes.flat(),
      `${how}; collecting garbage, and whatever the machine does, included`,
    ),
    ...timeFigures(
      `${name}, the scan alone`,
      middles,
      `${how}; the middle one of ${passes.length} times`,
    ).map((figure, at) => (at === 1 ? { ...figure, limit } : figure)),
  ];
}

function speedOf(texts: readonly string[], run: (text: string) => unknown, rounds = ROUNDS): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times = texts.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, at) => {
      const started = performance.now();
      run(text);
      times[at]?.push(performance.now() - started);
    });
  }
  const middle = times.reduce((sum, ofText) => sum + percentile(ofText.slice(WARM_UP), 0.5), 0);
  return bytes / KILO / middle;
}

function warm(scan: Scan): Scan {
  scan([{ kind: 'written', text: 'M. Exemple, 45 ans, présente un lymphome.' }]);
  return scan;
}

function listTerms(): string[] {
  const phrases = listEntries(readLexicon())
    .filter(({ kind }) => kind !== 'cue')
    .map((entry) => listWordForms(entry).map(([word]) => word));
  return [...new Set(phrases.map((words) => words.join(' ')))];
}

function foldPlainly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
}

function foldToAscii(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant.
  return foldPlainly(text).replaceAll(/[^\x00-\x7f]/g, ' ');
}

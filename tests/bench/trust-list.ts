import { writeCompactForm } from '../../utils/trust/list/compact-form';
import { readTrustList } from '../../utils/trust/list/read-trust-list';
import { isLookAlike } from '../../utils/trust/look-alike';
import { wholeList } from '../unit/trust/whole-list';
import { type Figure, timeFigures } from './figure';

const ROUNDS = 30;
const PIECE = 65_536;
const ORDINARY = [
  'entreprise.example',
  'mail.chu-exemple.example',
  'mutuelle-sante.example',
  'santé.example',
];
const CHECKS = 1_000;

/**
 * Time to read a whole trust list, and, as a measure of the machine, to look for its names with a plain regular
 * expression, in turns; and what the search for look-alikes takes of one keystroke.
 */
export async function measureTrustList(): Promise<Figure[]> {
  const { xml, entries, names } = wholeList();
  const compact = await writeCompactForm(await readTrustList(xml));
  const known = { trustedDomains: new Set(names) };
  const times = { xml: [] as number[], compact: [] as number[], peer: [] as number[], check: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.xml.push(await timeOf(() => readTrustList(piecesOf(xml))));
    times.compact.push(await timeOf(() => readTrustList(compact)));
    times.peer.push(await timeOf(() => new Set(xml.match(/<Nom>[^<]*/g)).size));
    times.check.push(await timeOf(() => checkOrdinary(known)));
  }
  const how = `${entries} entries, ${names.length} names, ${Math.round(xml.length / 1_000)} kB`;
  return [
    ...timeFigures('trust list, XML as a stream', times.xml, how),
    ...timeFigures('trust list, compact form', times.compact, `${Math.round(compact.length / 1_000)} kB`),
    ...timeFigures('peer: plain regular expression of the names', times.peer, 'same XML, nothing checked'),
    ...timeFigures('look-alikes, a thousand domains', times.check, 'ordinary domains against the whole list'),
  ];
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function timeOf(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function checkOrdinary(known: { readonly trustedDomains: ReadonlySet<string> }): number {
  let accused = 0;
  for (let check = 0; check < CHECKS; check++) {
    if (isLookAlike(ORDINARY[check % ORDINARY.length] ?? '', known)) accused += 1;
  }
  return accused;
}

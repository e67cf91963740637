import { foldLookAlikes } from './fold-look-alikes';
import { isBelowMssante } from './mssante-domains';

/** A shorter name has neighbours that are somebody else's. In letters, without dots. */
const SHORTEST = 10;

interface NearName {
  readonly name: string;
  readonly letters: string;
  /** Letters of all labels but the last; null if that is one label: others bear it elsewhere. */
  readonly stem: string | null;
}

/** Names below mssante.fr are left out: `mssante` itself is looked for in their place. Made once for each list. */
const nearNames = new WeakMap<ReadonlySet<string>, readonly NearName[]>();

/**
 * True for a domain near one that is listed and not below mssante.fr: in other letters, with a hyphen for a dot, one
 * letter doubled, missing or swapped, another top level, or more behind it. Not for its own parents and sub-domains.
 */
export function isNearListed(domain: string, listed: ReadonlySet<string> | null | undefined): boolean {
  if (!listed) return false;
  const names = nearNames.get(listed) ?? prepareNames(listed);
  if (names.length === 0) return false;
  const { letters, stem } = prepareName(domain);
  return names.some(
    (near) =>
      !near.name.endsWith(`.${domain}`) &&
      !domain.endsWith(`.${near.name}`) &&
      (domain.startsWith(`${near.name}.`) ||
        (stem !== null && stem === near.stem) ||
        isOneSlipAway(letters, near.letters)),
  );
}

/** The same, or with one letter missing, doubled, or swapped with its neighbour. */
export function isOneSlipAway(written: string, name: string): boolean {
  const longer = written.length - name.length;
  if (longer < -1 || longer > 1) return false;
  let at = 0;
  while (at < name.length && written[at] === name[at]) at += 1;
  const rest = written.slice(at);
  const expected = name.slice(at);
  if (longer < 0) return rest === expected.slice(1);
  if (longer > 0) return written[at] === name[at - 1] && rest.slice(1) === expected;
  return rest === expected.slice(0, 2).split('').reverse().join('') + expected.slice(2);
}

function prepareNames(listed: ReadonlySet<string>): readonly NearName[] {
  const names = [...listed]
    .filter((name) => !isBelowMssante(name))
    .map(prepareName)
    .filter(({ letters }) => letters.length >= SHORTEST);
  nearNames.set(listed, names);
  return names;
}

function prepareName(name: string): NearName {
  const labels = foldLookAlikes(name).split('.');
  const stem = labels.length > 2 ? lettersOf(labels.slice(0, -1)) : null;
  return { name, letters: lettersOf(labels), stem };
}

function lettersOf(labels: readonly string[]): string {
  return labels.join('').replaceAll('-', '').replaceAll('rn', 'm');
}

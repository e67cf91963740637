import type { InsScan } from '../../utils/identifiers/ins-datamatrix';
import { LevelIcon } from '../icons/level-icon';
import { usePanel } from './panel-context';

/** Who the code is about, to be compared with the file, and a word when it is no real person's. */
export function PatientScan({ scan }: { readonly scan: InsScan }) {
  const { lang, words } = usePanel();
  const day = Date.parse(scan.birthDate);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const born = Number.isNaN(day) ? '' : words.patient.born(date.format(day), scan.sex);
  const name = [scan.givenNames, scan.family].join(' ').trim();
  return (
    <div class="scan">
      {scan.authority !== 'nir' && (
        <div class="note tone-warn">
          <LevelIcon level="warn" size={18} />
          <p>{words.patient.authorities[scan.authority]}</p>
        </div>
      )}
      {name !== '' && (
        <p>
          {words.patient.scanned}
          {lang === 'fr' ? '\u00a0: ' : ': '}
          <strong>{name}</strong>
          {born !== '' && `, ${born}`}. {words.patient.compare}
        </p>
      )}
    </div>
  );
}

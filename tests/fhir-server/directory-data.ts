import type { Organization, Practitioner, PractitionerRole } from 'fhir/r4';
import {
  buildOrganization,
  buildPractitioner,
  buildRole,
  mssBox,
  ordinaryMail,
  otherMessaging,
} from './build-resources';

export type DirectoryResource = Practitioner | PractitionerRole | Organization;

/** A whole small country of nobody: plainly made up, with numbers that no register gives out. */
export function fictitiousDirectory(): DirectoryResource[] {
  return [...persons(), ...roles(), ...structures(), ...namesakes()];
}

/** How many practitioners are called HOMONYME: more than a page, less than three. */
export const NAMESAKES = 120;

function persons(): Practitioner[] {
  return [
    buildPractitioner({
      id: 'p1',
      rpps: '99900000011',
      family: 'EXEMPLE',
      given: 'Camille',
      speciality: 'SM25',
      telecom: [
        ordinaryMail('camille.exemple@boite.example'),
        mssBox('Camille.Exemple@medecin.mssante.fr', { kind: 'PER', rank: 1 }),
        mssBox('cabinet.exemple@medecin.mssante.fr', { kind: 'CAB' }),
      ],
    }),
    buildPractitioner({
      id: 'p2',
      rpps: '99900000022',
      family: 'EXEMPLE-MODELE',
      given: 'Jean-Claude',
      speciality: 'SM54',
      telecom: [mssBox('jc.modele@medecin.mssante.fr', { marks: 'type' })],
    }),
    buildPractitioner({
      id: 'p3',
      rpps: '99900000033',
      family: "DE L'INVENTE",
      given: 'Alix',
      profession: '60',
      title: 'MME',
      telecom: [otherMessaging('alix@apicrypt.example'), ordinaryMail('alix@boite.example')],
    }),
    buildPractitioner({
      id: 'p4',
      rpps: '99900000044',
      family: 'ROUGE',
      given: 'Sacha',
      telecom: [mssBox('sacha.rouge@medecin.mssante.fr', { kind: 'PER', redListed: true })],
    }),
    buildPractitioner({
      id: 'p5',
      rpps: '99900000055',
      family: 'RETRAITE',
      given: 'Dominique',
      active: false,
      telecom: [mssBox('dominique.retraite@medecin.mssante.fr', { kind: 'PER' })],
    }),
    buildPractitioner({
      id: 'p6',
      rpps: '99900000066',
      family: 'CAMILLE',
      given: 'Exemple',
      profession: '21',
      telecom: [mssBox('exemple.camille@pharmacien.mssante.fr', { marks: 'metadata' })],
    }),
  ];
}

function roles(): PractitionerRole[] {
  return [
    buildRole({
      id: 'r1',
      practitioner: 'p1',
      organization: 'o1',
      telecom: [
        mssBox('c.exemple@spsti-exemple.mssante.fr', { kind: 'PER', service: 'Médecine du travail' }),
        ordinaryMail('accueil@spsti.example'),
      ],
    }),
    buildRole({ id: 'r2', practitioner: 'p2', organization: 'o2' }),
    buildRole({
      id: 'r3',
      practitioner: 'p3',
      organization: 'o2',
      telecom: [mssBox('alix.invente@ch-fictif.mssante.fr', { marks: 'metadata' })],
    }),
    buildRole({
      id: 'r4',
      practitioner: 'p1',
      organization: 'o2',
      active: false,
      telecom: [mssBox('ancien.exemple@ch-fictif.mssante.fr', { kind: 'PER' })],
    }),
  ];
}

function structures(): Organization[] {
  return [
    buildOrganization({
      id: 'o1',
      finess: '990000011',
      name: 'SPSTI EXEMPLE',
      alias: 'SANTE AU TRAVAIL EXEMPLE',
      city: 'EXEMPLEVILLE CEDEX 2',
      postalCode: '99001',
      telecom: [
        ordinaryMail('direction@spsti.example'),
        mssBox('secretariat@spsti-exemple.mssante.fr', { kind: 'ORG', service: 'Secrétariat médical' }),
        mssBox('robot@spsti-exemple.mssante.fr', { kind: 'APP' }),
      ],
    }),
    buildOrganization({
      id: 'o2',
      finess: '990000022',
      name: 'CH FICTIF-SUR-MER',
      city: 'FICTIF SUR MER',
      postalCode: '20250',
      telecom: [mssBox('urgences@ch-fictif.mssante.fr', { marks: 'type' })],
    }),
    buildOrganization({
      id: 'o3',
      finess: '990000033',
      name: 'CLINIQUE SANS BOITE',
      city: 'EXEMPLEVILLE',
      postalCode: '99000',
      telecom: [ordinaryMail('contact@clinique.example')],
    }),
  ];
}

function namesakes(): DirectoryResource[] {
  return Array.from({ length: NAMESAKES }, (_, at) => {
    const number = String(at).padStart(3, '0');
    return buildPractitioner({
      id: `h${number}`,
      rpps: `99910000${number}`,
      family: 'HOMONYME',
      given: `Prenom${number}`,
      telecom: [mssBox(`prenom${number}.homonyme@medecin.mssante.fr`, { kind: 'PER' })],
    });
  });
}

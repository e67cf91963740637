import { attachment } from '../../../entrypoints/practice/exercises/attachment';
import { employer } from '../../../entrypoints/practice/exercises/employer';
import { nothingToHide } from '../../../entrypoints/practice/exercises/nothing-to-hide';
import { outsideFromMssante } from '../../../entrypoints/practice/exercises/outside-from-mssante';
import { patientAddress } from '../../../entrypoints/practice/exercises/patient-address';
import { JEAN_INS } from '../../../entrypoints/practice/exercises/people';
import { workerAsks } from '../../../entrypoints/practice/exercises/worker-asks';
import { ELSEWHERE, EMPTIED, playOut, STRANGER } from './play-out';

const HIS_ADDRESS = ['jean.modele@courriel.example'];

playOut(workerAsks, [
  ['answers without the results', { ...EMPTIED }, 'takenOut'],
  ['answers in doubtful words that are none of the results', { ...EMPTIED, health: 'possible' }, 'takenOut'],
  ['goes from MSSanté to Mon espace santé', { from: 'mssante', to: [JEAN_INS] }, 'espaceSante'],
  ['is sent anyway', { reason: 'urgent' }, 'anyway'],
  ['is sent anyway, since he asked for it', { reason: 'person-agreed' }, 'askedFor'],
  ['goes to his address from MSSanté', { from: 'mssante' }, 'refused'],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

playOut(patientAddress, [
  ['goes from MSSanté', { from: 'mssante' }, 'safe'],
  ['goes from ordinary mail', {}, 'exposed'],
  ['goes to him and to somebody else', { from: 'mssante', to: [JEAN_INS, ...STRANGER.to] }, 'exposed'],
  ['goes to another number', { from: 'mssante', to: ['279035121518989@patient.mssante.fr'] }, 'otherPatient'],
  ['goes to his ordinary address', { to: HIS_ADDRESS }, 'anyway'],
  ['goes to his ordinary address without results', { ...EMPTIED, to: HIS_ADDRESS }, 'emptied'],
  ['goes to his ordinary address from MSSanté', { from: 'mssante', to: HIS_ADDRESS }, 'refused'],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

const HR_MSSANTE = ['ressources-humaines@residence-exemple.mssante.fr'];
const PROPOSALS = { text: 'Re: Reprise\nLe médecin propose d’aménager le poste.', health: 'none' } as const;

playOut(employer, [
  ['says what to arrange, and nothing else', PROPOSALS, 'proposals'],
  ['says so inside MSSanté', { ...PROPOSALS, from: 'mssante', to: HR_MSSANTE }, 'proposals'],
  ['is sent anyway, diagnosis included', {}, 'anyway'],
  ['takes the diagnosis to them inside MSSanté', { from: 'mssante', to: HR_MSSANTE }, 'secureDiagnosis'],
  ['takes it to their MSSanté address from ordinary mail', { to: HR_MSSANTE }, 'secureDiagnosis'],
  ['names the treatment, which the guard passed', { ...PROPOSALS, text: 'poste, sous traitement' }, 'anyway'],
  [
    'says nothing of use, though the question is quoted',
    { ...EMPTIED, text: 'Bonjour,\n> Que prévoir à son poste, un siège ?' },
    'nothingLeft',
  ],
  ['says what to arrange, from MSSanté to ordinary mail', { ...PROPOSALS, from: 'mssante' }, 'doesNotPass'],
  ['says what to arrange, from ordinary mail to MSSanté', { ...PROPOSALS, to: HR_MSSANTE }, 'doesNotPass'],
  ['takes the diagnosis to somebody else', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

const WITHOUT_FILE = { files: [], health: 'none' } as const;

playOut(attachment, [
  ['goes without the file', WITHOUT_FILE, 'withoutFile'],
  ['goes with the file', {}, 'anyway'],
  ['goes with the file, which the guard could not read', { health: 'none' }, 'anyway'],
  ['copies a line of the file', { ...WITHOUT_FILE, text: 'MODELE;Jean;dépression' }, 'anyway'],
  ['goes with the file from MSSanté', { from: 'mssante' }, 'refusedFile'],
  ['goes without the file from MSSanté', { ...WITHOUT_FILE, from: 'mssante' }, 'refused'],
  ['takes the file to somebody else', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

const HARMLESS = { health: 'none' } as const;

playOut(outsideFromMssante, [
  ['goes from ordinary mail', { ...HARMLESS, from: 'ordinary' }, 'safe'],
  ['is sent anyway from MSSanté', HARMLESS, 'refused'],
  ['goes with health data added', { from: 'ordinary', health: 'probable' }, 'withData'],
  ['goes to somebody else', { ...HARMLESS, to: STRANGER.to }, 'replaced'],
  ['takes health data to somebody else', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

playOut(nothingToHide, [
  ['goes as it is', HARMLESS, 'safe'],
  ['goes from MSSanté', { ...HARMLESS, from: 'mssante' }, 'refused'],
  ['goes with health data added', { health: 'certain' }, 'withData'],
  ['goes to somebody else', { ...HARMLESS, to: STRANGER.to }, 'replaced'],
  ['takes health data to somebody else', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

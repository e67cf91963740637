import { autocomplete } from '../../../entrypoints/practice/exercises/autocomplete';
import { colleague } from '../../../entrypoints/practice/exercises/colleague';
import { lookAlike } from '../../../entrypoints/practice/exercises/look-alike';
import { mssanteFromOrdinary } from '../../../entrypoints/practice/exercises/mssante-from-ordinary';
import { ordinaryDoctor } from '../../../entrypoints/practice/exercises/ordinary-doctor';
import { replyAll } from '../../../entrypoints/practice/exercises/reply-all';
import { ELSEWHERE, EMPTIED, playOut, STRANGER } from './play-out';

const MARTIN = ['dr.martin.exemple@medecin.mssante.fr'];
const HER_PRACTICE = ['cabinet.martin.exemple@medecin.mssante.fr'];
const SECRETARIAT = 'secretariat@spst-exemple.mssante.fr';

playOut(ordinaryDoctor, [
  ['goes from MSSanté to her published address', { from: 'mssante', to: MARTIN }, 'safe'],
  ['goes from MSSanté to her practice', { from: 'mssante', to: HER_PRACTICE }, 'safe'],
  ['goes to her published address from ordinary mail', { to: MARTIN }, 'ordinaryMailbox'],
  ['goes to the Orange address from MSSanté', { from: 'mssante' }, 'refused'],
  [
    'goes to both addresses from MSSanté',
    { from: 'mssante', to: [...MARTIN, 'dominique.martin@orange.example'] },
    'refused',
  ],
  ['goes without the report', EMPTIED, 'emptied'],
  ['goes with a word of the report, which the guard passed', { ...EMPTIED, text: 'plombémie' }, 'anyway'],
  ['is sent anyway, as urgent', { reason: 'urgent' }, 'anyway'],
  [
    'is sent anyway, since she is said to have no other address',
    { reason: 'entitled-no-mssante' },
    'saidToHaveNone',
  ],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['goes to her and to somebody else', { from: 'mssante', to: [...MARTIN, ...STRANGER.to] }, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

const SPECIALIST = ['noe.invente@chu-exemple.mssante.fr'];

playOut(mssanteFromOrdinary, [
  ['goes from MSSanté', { from: 'mssante' }, 'safe'],
  ['is sent anyway from ordinary mail', {}, 'anyway'],
  ['goes from ordinary mail without data', emptiedTo(SPECIALIST), 'emptied'],
  ['goes from MSSanté without data', { ...EMPTIED, from: 'mssante' }, 'incomplete'],
  ['goes to an ordinary address of his', { to: ['noe.invente@courriel.example'] }, 'elsewhere'],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

playOut(lookAlike, [
  ['goes from MSSanté to her published address', { to: MARTIN }, 'safe'],
  ['goes to her published address from ordinary mail', { from: 'ordinary', to: MARTIN }, 'ordinaryMailbox'],
  ['goes to her published address without the result', emptiedTo(MARTIN), 'emptied'],
  ['goes to the look-alike', {}, 'elsewhere'],
  ['goes to another address outside MSSanté', { to: ['dominique.martin@orange.example'] }, 'elsewhere'],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

playOut(replyAll, [
  ['goes to the doctor and the office', { to: [...MARTIN, SECRETARIAT] }, 'safe'],
  ['goes to the doctor alone', { to: MARTIN }, 'safe'],
  ['goes to all, the foreman among them', {}, 'anyway'],
  ['goes to all without the result', { ...EMPTIED }, 'unread'],
  ['goes to the office alone', { to: [SECRETARIAT] }, 'lostDoctor'],
  ['goes to the doctor without the result', emptiedTo(MARTIN), 'emptied'],
  ['goes from ordinary mail', { from: 'ordinary', to: MARTIN }, 'ordinaryMailbox'],
  ['goes to somebody else in place of the foreman', { to: [...MARTIN, ...STRANGER.to] }, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

const NAMESAKE = ['d.martin.exemple@masseur-kinesitherapeute.mssante.fr'];

playOut(autocomplete, [
  ['goes to the general practitioner', { to: MARTIN }, 'safe'],
  ['goes to her namesake, a physiotherapist', { to: NAMESAKE }, 'namesake'],
  ['goes to both', { to: [...MARTIN, ...NAMESAKE] }, 'namesake'],
  ['goes to the cousin', {}, 'anyway'],
  [
    'goes to the general practitioner from ordinary mail',
    { from: 'ordinary', to: MARTIN },
    'ordinaryMailbox',
  ],
  ['goes to the cousin without the result', { ...EMPTIED }, 'emptied'],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

const MSSANTE_FICTIF = ['sacha.fictif@spst-exemple.mssante.fr'];

playOut(colleague, [
  ['goes from MSSanté to MSSanté', { from: 'mssante', to: MSSANTE_FICTIF }, 'safe'],
  ['goes by ordinary mail without data', { ...EMPTIED }, 'takenOut'],
  ['is sent anyway by ordinary mail', {}, 'anyway'],
  ['goes to the MSSanté address from ordinary mail', { to: MSSANTE_FICTIF }, 'ordinaryMailbox'],
  ['goes to the ordinary address from MSSanté', { from: 'mssante' }, 'refused'],
  ['goes to somebody else inside MSSanté', STRANGER, 'wrongPerson'],
  ['is thrown away', 'discarded', 'discarded'],
  ['is another one', ELSEWHERE, 'somethingElse'],
]);

function emptiedTo(to: readonly string[]) {
  return { ...EMPTIED, to };
}

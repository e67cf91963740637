import { contentMatters } from '../content-matters';
import { reasonsOf } from '../file-states';
import type { Rule } from '../rule';

/**
 * The inside of a file could not be read. A remark and no interruption: most such files are pictures. An organisation
 * that holds what was not checked (`failClosed`) has it held.
 */
export const attachmentUnread: Rule = {
  id: 'attachment-unread',
  defaultLevel: 'notice',
  isAboutUnknown: true,
  actions: [],
  words: {
    title: 'Pièce jointe non lue : seul son nom est connu',
    why: 'Contenu non lu ({fileReasons}) : {files}. Pli sûr ne peut pas dire s’il parle de la santé d’une personne.',
    todo: 'Vérifiez vous-même ce fichier avant l’envoi.',
  },
  find(facts) {
    const files = facts.files.filter(({ unread }) => unread.length > 0);
    if (files.length === 0 || !(contentMatters(facts) || facts.unread.includes('recipients'))) return null;
    const names = files.flatMap(({ unread }) => unread.map(({ name }) => name));
    return { about: [], values: { files: names.join('\n'), fileReasons: reasonsOf(files).join('\n') } };
  },
};

import { EMPTY_MAILBOX } from '../../../utils/directory/mailbox';
import { ORDINARY } from '../identities';
import { defineExercise } from './exercise';
import { seenIn } from './seen-in';
import { SOMETHING_ELSE, WRONG_PERSON } from './shared-endings';

const HR = 'rh@residence-exemple.example';

/** A nursing home has MSSanté mailboxes, its human resources perhaps one: a safe way for what is not theirs to know. */
const HR_MSSANTE = 'ressources-humaines@residence-exemple.mssante.fr';

export const employer = defineExercise({
  id: 'employer',
  lesson: 'employer',
  title: { fr: 'L’employeur demande ce qu’il a eu', en: 'The employer asks what he has had' },
  story: {
    fr: 'M. Modèle travaille à la Résidence d’Exemple, un EHPAD. Son employeur demande comment préparer son poste, et ce qu’il a eu. Votre réponse mêle le diagnostic et les propositions du médecin du travail.',
    en: 'Mr Modèle works at the Résidence d’Exemple, a nursing home. His employer asks how to prepare his job, and what he has had. Your answer mixes the diagnosis and the proposals of the occupational physician.',
  },
  goal: {
    fr: 'Répondez à l’employeur, avec ce qu’il peut recevoir et rien de plus.',
    en: 'Answer the employer, with what they may receive and nothing more.',
  },
  hint: {
    fr: 'Ne demandez pas seulement par où passe le message, mais qui a le droit de le lire.',
    en: 'Do not ask only which way the message goes, but who may read it.',
  },
  received: [
    {
      from: `Ressources humaines <${HR}>`,
      to: [ORDINARY],
      subject: 'Poste de M. Modèle',
      text: [
        'Bonjour,',
        '',
        'Que devons-nous prévoir lundi au poste de M. Modèle ? Et savez-vous ce qu’il a eu ?',
        '',
        'Cordialement,',
        'Le service des ressources humaines',
      ].join('\n'),
      hoursAgo: 3,
    },
  ],
  draft: {
    from: ORDINARY,
    to: [`Ressources humaines <${HR}>`],
    subject: 'Re: Poste de M. Modèle',
    text: [
      'Bonjour,',
      '',
      'M. Modèle a été opéré d’une hernie discale et prend encore un traitement antalgique.',
      '',
      'Le médecin du travail propose d’aménager son poste pendant deux mois : charges limitées à 10 kg, et un siège réglable.',
    ],
    quotesReceived: true,
  },
  people: [
    {
      ...EMPTY_MAILBOX,
      kind: 'ORG',
      address: HR_MSSANTE,
      structure: 'RESIDENCE D EXEMPLE',
      service: 'Ressources humaines',
      town: 'EXEMPLE SUR LOIRE',
    },
  ],
  endings: {
    proposals: {
      result: 'mastered',
      feedback: {
        fr: 'L’employeur sait quoi aménager, et ne sait rien du diagnostic : les avis et les propositions du médecin du travail sont pour lui, le reste relève du secret. C’est aussi ce que vous auriez écrit à une adresse MSSanté.',
        en: 'The employer knows what to arrange, and nothing of the diagnosis: the opinions and proposals of the occupational physician are theirs, the rest is confidential. You would have written the same to an MSSanté address.',
      },
    },
    secureDiagnosis: {
      result: 'not-yet',
      feedback: {
        fr: 'Le chemin peut être protégé, le secret ne l’est pas : cette boîte est lue par les ressources humaines. Même MSSanté ne donne pas à un employeur le droit de connaître un diagnostic ou un traitement. Gardez les propositions, retirez le reste. Pli sûr ne sait pas qui a le droit de lire : cette question reste la vôtre.',
        en: 'The way may be protected, the secret is not: this mailbox is read by human resources. Not even MSSanté entitles an employer to know a diagnosis or a treatment. Keep the proposals, take out the rest. Pli sûr does not know who is entitled to read: that question remains yours.',
      },
    },
    anyway: {
      result: 'not-yet',
      feedback: {
        fr: 'Il y avait deux raisons de s’arrêter. Le chemin n’est pas protégé ; et surtout l’employeur n’a pas à connaître le diagnostic ni le traitement, quelle que soit l’adresse. Il peut recevoir les propositions : elles suffisent pour préparer le poste.',
        en: 'There were two reasons to stop. The way is not protected; and above all, the employer is not entitled to the diagnosis or the treatment, whatever the address. They may receive the proposals: these are enough to prepare the job.',
      },
    },
    nothingLeft: {
      result: 'nearly',
      feedback: {
        fr: 'Le secret est gardé. Mais l’employeur ne sait toujours pas comment préparer le poste : les propositions d’aménagement du médecin du travail sont justement pour lui.',
        en: 'The secret is kept. But the employer still does not know how to prepare the job: the adjustments that the occupational physician proposes are meant for them.',
      },
    },
    doesNotPass: {
      result: 'nearly',
      lesson: 'two-networks',
      feedback: {
        fr: 'Le contenu est le bon : les propositions, sans le diagnostic. Mais un message ne passe pas entre messagerie ordinaire et MSSanté. D’ordinaire à ordinaire, cette réponse pouvait partir.',
        en: 'The content is right: the proposals, without the diagnosis. But a message does not pass between ordinary mail and MSSanté. From ordinary to ordinary, this answer could leave.',
      },
    },
    discarded: {
      result: 'nearly',
      feedback: {
        fr: 'Le secret est gardé, mais l’employeur reste sans réponse, et M. Modèle sans poste aménagé. Envoyez les propositions, sans le diagnostic ni le traitement.',
        en: 'The secret is kept, but the employer has no answer, and Mr Modèle no adjusted job. Send the proposals, without the diagnosis or the treatment.',
      },
    },
    wrongPerson: WRONG_PERSON,
    somethingElse: SOMETHING_ELSE,
  },
  nameEnding(outcome) {
    if (outcome.kind === 'discarded') return 'discarded';
    const { fromMssante, hasData, goesOnlyTo } = seenIn(
      outcome,
      /hernie|discale|opéré|antalgique|traitement|douleur/i,
    );
    if (!goesOnlyTo(HR, HR_MSSANTE)) return hasData ? 'wrongPerson' : 'somethingElse';
    if (hasData) return fromMssante || goesOnlyTo(HR_MSSANTE) ? 'secureDiagnosis' : 'anyway';
    if (!goesOnlyTo(fromMssante ? HR_MSSANTE : HR)) return 'doesNotPass';
    return /aménag|charge|siège|propos|\bavis\b/i.test(written(outcome.text)) ? 'proposals' : 'nothingLeft';
  },
});

/** What the person wrote above the quoted message. */
function written(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

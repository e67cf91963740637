import { createEnglishSource } from '../../../../components/english-source';
import { guardKeys } from '../../../../components/page-keys';
import { createPresenter, type PagePresenter } from '../../../../components/presenter';
import { ENGLISH } from '../../../../components/words/english';
import type { ActionId } from '../../../../utils/assess/verdict';
import type { Decision, Help, NoticeId, Question, WaitEnd } from '../../../../utils/gate/presenter';
import type { Evidence } from '../../../../utils/health/evidence';
import type { Recipient } from '../../../../utils/mail/draft';
import type { Lang } from '../../../../utils/platform/language';
import type { Invitation, LessonAnswer } from '../../../../utils/platform/learning-verbs';
import { createComposer } from './composer';
import { directory } from './directory';
import { CASES, type CaseName } from './fixtures';

/*
 * Runs before the page's own scripts, as the content script does at `document_start`, and gives the tests a
 * handle on the presenter.
 */
const ended = new AbortController();
const asking = new AbortController();
const keys = guardKeys(window, ended.signal);
const decisions: Decision[] = [];
const waitEnds: WaitEnd[] = [];
const lessonAnswers: LessonAnswer[] = [];
let takeAway: () => void = () => undefined;
let endReading: () => void = () => undefined;
let presenter: PagePresenter | null = null;
let composer: ReturnType<typeof createComposer> | null = null;

const ALL_ACTIONS: readonly ActionId[] = ['find-address', 'move-to-mssante', 'take-out', 'remove-recipient'];

/** What a test asks to be otherwise in a question. */
export type QuestionChanges = Partial<Pick<Question, 'mended' | 'maySend' | 'aside' | 'mayDismiss'>>;

/** What the tests call. */
const bench = {
  start(lang: Lang): void {
    const root = document.querySelector<HTMLElement>('#composer');
    if (root === null) throw new Error('the test page has no composer');
    const english = createEnglishSource(async () => ENGLISH);
    presenter = createPresenter(document, {
      lang,
      english,
      signal: ended.signal,
      marks: true,
      keys,
      firstTurn: 0,
    });
    composer = createComposer(root);
  },
  show(name: CaseName): void {
    const findable = new Set(['camille.exemple@cabinet.example']);
    const find = (recipient: Recipient) => this.find(name, recipient);
    const help = (aside: readonly Evidence[]): Help => ({
      findable,
      find,
      aside,
      // As the guard does: what is set aside counts no more, and can be taken back.
      dismiss(evidence, isAside) {
        const others = aside.filter(({ text }) => text !== evidence.text);
        draw(isAside ? [...others, evidence] : others);
      },
    });
    const draw = (aside: readonly Evidence[]): void => {
      const left = CASES[name].evidence.filter(({ text }) => aside.every((one) => one.text !== text));
      const isClear = CASES[name].evidence.length > 0 && left.length === 0;
      const verdict = isClear ? { ...CASES.clear } : { ...CASES[name], evidence: left };
      if (composer) presenter?.show(composer, verdict, help(aside));
    };
    draw([]);
  },
  forget(): void {
    if (composer) presenter?.forget(composer);
  },
  /** Asks, and keeps the decision for `decisions()`. Does not wait for the person. */
  ask(name: CaseName, changes: QuestionChanges = {}): void {
    const question: Question = {
      composer,
      verdict: CASES[name],
      mended: changes.mended ?? false,
      maySend: changes.maySend ?? name !== 'block',
      available: new Set<ActionId>([...ALL_ACTIONS, 'go-back', 'send-anyway']),
      aside: changes.aside ?? [],
      mayDismiss: changes.mayDismiss ?? true,
      judge: judgeForTest,
      lookUp: directory.lookUp,
    };
    void presenter?.ask(question, asking.signal).then((one) => decisions.push(one));
  },
  /** Opens the search for one recipient, as the guard does when a badge asks for it. */
  find(name: CaseName, find: Recipient): void {
    const question: Question = {
      composer,
      verdict: CASES[name],
      mended: false,
      maySend: false,
      available: new Set<ActionId>(['find-address', 'go-back']),
      aside: [],
      mayDismiss: false,
      judge: judgeForTest,
      lookUp: directory.lookUp,
      find,
    };
    void presenter?.ask(question, asking.signal).then((one) => decisions.push(one));
  },
  directory,
  /** Waits for files, as the guard does before a send; `end` says how it ended. */
  awaitFiles(names: readonly string[]): void {
    const done = new Promise<void>((resolve) => {
      endReading = resolve;
    });
    void presenter
      ?.awaitFiles({ names, progress: () => 0.4, done }, asking.signal)
      .then((end) => waitEnds.push(end));
  },
  endReading: () => endReading(),
  waitEnds: () => waitEnds,
  /** The asker of every open question gives up. */
  giveUp(): void {
    asking.abort();
  },
  evidenceOf: (name: CaseName): readonly Evidence[] => CASES[name].evidence,
  decisions: () => decisions,
  notify(notice: NoticeId): void {
    presenter?.notify(notice);
  },
  /** Offers a lesson, as the guard does where nobody writes. */
  invite(title = 'Reconnaître une adresse'): void {
    const invitation: Invitation = {
      campaign: 'essai',
      lesson: 'adresse',
      title,
      sentence: 'Deux lettres suffisent à changer de destinataire.',
      minutes: 1,
    };
    takeAway = presenter?.invite(invitation, (answer) => void lessonAnswers.push(answer)) ?? takeAway;
  },
  takeAway: () => takeAway(),
  lessonAnswers: () => lessonAnswers,
  isAsking: () => presenter?.isAsking(),
  setLang(lang: Lang): void {
    void presenter?.setLang(lang);
  },
  end(): void {
    ended.abort();
  },
};

function judgeForTest(text: string): ReturnType<Question['judge']> {
  if (!/^[^@\s]+@[^@\s]+\.[a-z]+$/.test(text)) return null;
  if (text.endsWith('@medecin.mssante.fr')) return 'trusted';
  if (text.endsWith('@patient.mssante.fr')) return 'patient';
  return text.endsWith('.mssante.fr') ? 'probable' : 'outside';
}

export type Bench = typeof bench;
Object.assign(window, { bench });

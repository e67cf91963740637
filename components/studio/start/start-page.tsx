import { useCallback, useEffect, useState } from 'preact/hooks';
import { readPackaged } from '../../../utils/background/read-packaged';
import { dayOf } from '../../../utils/journal/day';
import type { DraftStore, KeptDraft, ListedDraft } from '../../../utils/studio/draft-store';
import { newCampaign } from '../../../utils/studio/new-campaign';
import { markCopy } from '../../../utils/studio/new-lesson';
import { readDraft } from '../../../utils/studio/read-draft';
import { FileButton } from '../../settings/file-button';
import { useStudio } from '../studio-context';
import { DraftList } from './draft-list';
import { FileDrop } from './file-drop';
import { keptFrom, tryToWrite } from './new-draft';
import { takeFile } from './take-file';

type Problem = keyof ReturnType<typeof useStudio>['words']['start']['problems'];

/** Where writing begins: a new campaign, a copy, a file, or a draft of before. */
export function StartPage({ store }: { readonly store: DraftStore }) {
  const { window, words } = useStudio();
  const [drafts, setDrafts] = useState<readonly ListedDraft[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = useCallback(() => store.list().then(setDrafts, () => setProblem('not-kept')), [store]);
  useEffect(() => void list(), [list]);
  useEffect(() => {
    window.document.title = words.title;
  }, [window, words]);

  async function open(kept: KeptDraft): Promise<void> {
    const failed = await tryToWrite(store, kept);
    setProblem(failed);
    if (failed === null) window.location.hash = kept.id;
  }

  async function openCopy(): Promise<void> {
    const read = readDraft(await readPackaged('/campaign.json').catch(() => null));
    if (read === null) return setProblem('no-built-in');
    const title = markCopy(read.draft.title, words.start.copyTitle);
    await open(keptFrom({ ...read.draft, id: `${read.draft.id}-copie`, title }));
  }

  async function openFile(file: File): Promise<void> {
    const taken = await takeFile(file);
    if (taken.kind !== 'draft') return setProblem(taken.kind);
    await open(keptFrom(taken.draft, taken.unplaced));
  }

  return (
    <FileDrop onFile={(file) => void openFile(file)}>
      <main class="start">
        <h1>{words.start.heading}</h1>
        <p class="lead">{words.start.lead}</p>
        <p class="wrong" role="alert" data-problem={problem}>
          {problem !== null && words.start.problems[problem]}
        </p>
        <section class="panel" aria-labelledby="begin-title">
          <h2 id="begin-title">{words.start.begin}</h2>
          <dl class="ways">
            <dt>
              <button
                type="button"
                class="button button-primary"
                aria-describedby="way-new"
                onClick={() => void open(keptFrom(newCampaign(dayOf(new Date()))))}
              >
                {words.start.fresh}
              </button>
            </dt>
            <dd id="way-new">{words.start.freshHelp}</dd>
            <dt>
              <button
                type="button"
                class="button"
                aria-describedby="way-copy"
                onClick={() => void openCopy()}
              >
                {words.start.copyBuiltIn}
              </button>
            </dt>
            <dd id="way-copy">{words.start.copyBuiltInHelp}</dd>
            <dt>
              <FileButton
                label={words.start.takeFile}
                accept=".json,application/json"
                describedBy="way-file"
                onFile={(file) => void openFile(file)}
              />
            </dt>
            <dd id="way-file">
              {words.start.takeFileHelp} {words.start.drop}
            </dd>
          </dl>
        </section>
        <section class="panel" aria-labelledby="drafts-title">
          <h2 id="drafts-title" tabIndex={-1}>
            {words.start.drafts}
          </h2>
          {drafts === null ? (
            <p role="status">{words.start.loading}</p>
          ) : (
            <DraftList
              drafts={drafts}
              onRemove={(id) => store.remove(id).then(list, () => setProblem('not-kept'))}
            />
          )}
        </section>
      </main>
    </FileDrop>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { CampaignProblem } from '../../../utils/campaign/problem';
import { ask } from '../../../utils/platform/ask';
import { checkDraft } from '../../../utils/studio/check-draft';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { fileNameOf } from '../../../utils/studio/file-name';
import { LevelIcon } from '../../icons/level-icon';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';
import { saveCampaignFile, saveDraftFile } from './save-file';
import { ServeHelp } from './serve-help';

interface ShareProps {
  readonly draft: DraftCampaign;
  onPublished(): void;
  onPlace(place: string): void;
}

type Kept = 'kept' | 'not-kept' | CampaignProblem | null;

/** How a campaign leaves the studio: as a file, into this browser, and from there to a whole service. */
export function Share({ draft, onPublished, onPlace }: ShareProps) {
  const { window, words } = useStudio();
  const say = useSay();
  const [kept, setKept] = useState<Kept>(null);
  // Not the check beside the editor, which may be a moment behind: what goes out is what was written last.
  const { campaign, problems } = useMemo(() => checkDraft(draft), [draft]);
  const [first] = problems;

  function exportFile(): void {
    const name =
      campaign === null ? saveDraftFile(window.document, draft) : saveCampaignFile(window.document, campaign);
    if (campaign !== null) onPublished();
    say(words.share.exported(name));
  }

  async function keep(): Promise<void> {
    if (campaign === null) return;
    const answer = await ask('campaign-keep', { document: campaign }).catch(() => null);
    setKept(answer === null ? 'not-kept' : (answer.problem ?? 'kept'));
    if (answer?.problem === null) onPublished();
  }

  return (
    <div class="share">
      <section class="panel" aria-labelledby="file-title">
        <h2 id="file-title">{words.share.file}</h2>
        <p class={`standing ${campaign === null ? 'tone-warn' : 'tone-clear'}`}>
          <LevelIcon level={campaign === null ? 'warn' : 'clear'} />
          <span>{campaign === null ? words.share.notReady(problems.length) : words.share.ready}</span>
        </p>
        {first !== undefined && (
          <p>
            <button type="button" class="link" onClick={() => onPlace(first.place)}>
              {words.share.seeProblems}
            </button>
          </p>
        )}
        <p>{words.share.fileName(fileNameOf(draft.id, campaign !== null))}</p>
        <button
          type="button"
          class={campaign === null ? 'button' : 'button button-primary'}
          onClick={exportFile}
        >
          {campaign === null ? words.share.exportDraft : words.share.export}
        </button>
      </section>
      <section class="panel" aria-labelledby="here-title">
        <h2 id="here-title">{words.share.here}</h2>
        <p>{words.share.hereHelp}</p>
        <button type="button" class="button" aria-disabled={campaign === null} onClick={() => void keep()}>
          {words.share.keep}
        </button>
        <p role="status" class={kept === 'kept' ? 'help' : 'wrong'} data-kept={kept}>
          {kept === 'kept' ? words.share.kept : kept === 'not-kept' ? words.share.notKept : null}
          {kept !== null && kept !== 'kept' && kept !== 'not-kept' && words.share.problems[kept]}
        </p>
        {kept === 'kept' && (
          <p>
            <a href="/lessons.html" target="_blank" rel="noopener">
              {words.share.seeLessons}
            </a>
          </p>
        )}
      </section>
      <ServeHelp />
    </div>
  );
}

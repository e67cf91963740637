import { useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';
import { usePanel } from '../directory/panel-context';
import { BlockPreview } from './block-preview';
import { copyBoth } from './copy-block';
import { useGuides } from './guides-context';
import { findTargetTab } from './target-tab';
import { type Block, blockHtml, blockText } from './texts/block';

interface BlockToolsProps {
  readonly block: Block;
  readonly lang: 'fr' | 'en';
  /** False: the text is for a setting of the webmail, not for a message. */
  readonly canInsert?: boolean;
}

type Outcome = 'copied' | 'notCopied' | 'inserting' | 'inserted' | 'noComposer' | 'insertLost';

const GOOD: ReadonlySet<Outcome> = new Set(['copied', 'inserted']);

/** A text that was made for the person: seen, copied, or put into the open message. */
export function BlockTools({ block, lang, canInsert = true }: BlockToolsProps) {
  const { words } = useGuides();
  const { announce } = usePanel();
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: Outcome } | null>(null);
  const text = blockText(block);
  // What was said of another text is no longer true.
  const outcome = last?.text === text ? last.outcome : null;

  function say(next: Outcome): void {
    setLast({ text, outcome: next });
    if (next !== 'inserting') announce(next === 'copied' ? words.block.copiedAloud : words.block[next]);
  }

  async function copy(): Promise<void> {
    say((await copyBoth(text, blockHtml(block, document))) ? 'copied' : 'notCopied');
  }

  async function insert(): Promise<void> {
    if (outcome === 'inserting') return;
    say('inserting');
    try {
      const tabId = await findTargetTab();
      const html = blockHtml(block, document);
      const isDone = tabId !== null && (await ask('composer-insert', { tabId, text, html })).done;
      say(isDone ? 'inserted' : 'noComposer');
    } catch {
      say('insertLost');
    }
  }

  return (
    <>
      <h3>{words.block.preview}</h3>
      <BlockPreview block={block} lang={lang} />
      <div class="acts">
        <button
          type="button"
          class="button button-primary"
          data-done={outcome === 'copied'}
          onClick={() => void copy()}
        >
          {outcome === 'copied' ? words.block.copied : words.block.copy}
        </button>
        {canInsert && (
          <button
            type="button"
            class="button"
            aria-disabled={outcome === 'inserting'}
            onClick={() => void insert()}
          >
            {outcome === 'inserting' ? words.block.inserting : words.block.insert}
          </button>
        )}
      </div>
      {outcome !== null && outcome !== 'copied' && outcome !== 'inserting' && (
        <p class={`note tone-${GOOD.has(outcome) ? 'clear' : 'notice'}`}>{words.block[outcome]}</p>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Dispatch } from './app';
import type { EditDispatch } from './composer';
import { Icon, type IconName } from './icons';
import type { OpenComposer } from './mailbox';
import { useWords } from './speech';

interface ComposerCommandsProps {
  readonly composer: OpenComposer;
  readonly act: (kind: 'send' | 'save' | 'close') => void;
  readonly edit: EditDispatch;
  readonly dispatch: Dispatch;
}

/** Send, attach, save, delete; minimise and close. */
export function ComposerCommands({ composer, act, edit, dispatch }: ComposerCommandsProps): JSX.Element {
  const words = useWords();
  const { id } = composer;
  return (
    <div class="commands">
      <button
        type="button"
        class="primary send"
        data-command="send"
        title={words.sendHint}
        aria-keyshortcuts="Control+Enter"
        onClick={() => act('send')}
      >
        <Icon name="sent" />
        <span>{words.send}</span>
      </button>
      <AttachButton edit={edit} />
      <IconButton name="save" command="save" label={words.save} press={() => act('save')} />
      <IconButton
        name="bin"
        command="discard"
        label={words.discard}
        press={() => dispatch({ kind: 'discard', composer: id })}
      />
      <span class="gap" />
      <IconButton
        name="minimise"
        command="minimise"
        label={words.minimise}
        press={() => dispatch({ kind: 'minimise', composer: id })}
      />
      <IconButton name="close" command="close" label={words.close} press={() => act('close')} />
    </div>
  );
}

/** Takes the names of the chosen files; the files themselves are let go at once. The guard reads them as anywhere. */
function AttachButton({ edit }: { readonly edit: EditDispatch }): JSX.Element {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  function takeNames(chooser: HTMLInputElement): void {
    edit({ kind: 'attach', names: [...(chooser.files ?? [])].map((file) => file.name) });
    chooser.value = '';
  }
  return (
    <>
      <IconButton name="clip" command="attach" label={words.attach} press={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-part="file-chooser"
        aria-label={words.nameOnly}
        onChange={(event) => takeNames(event.currentTarget)}
      />
    </>
  );
}

interface IconButtonProps {
  readonly name: IconName;
  readonly command: string;
  readonly label: string;
  readonly press: () => void;
}

function IconButton({ name, command, label, press }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="quiet square"
      data-command={command}
      aria-label={label}
      title={label}
      onClick={press}
    >
      <Icon name={name} />
    </button>
  );
}

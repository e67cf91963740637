import type { FileState } from '../../utils/assess/file-states';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';

/** The attached files, each with whether its inside was read, and why not. */
export function Files({ files }: { readonly files: readonly FileState[] }) {
  return (
    <ul class="files">
      {files.map((file, index) => (
        <li key={`${index} ${file.name}`}>
          {file.name} <FileNote file={file} />
        </li>
      ))}
    </ul>
  );
}

function FileNote({ file: { name, state, unread } }: { readonly file: FileState }) {
  const { words, sentences } = useSpeech();
  const { files } = words;
  const missing = unread.map((part) => {
    const why = sentences.codes.fileReasons[part.why];
    return part.name === name
      ? fill(files.unread, { why })
      : fill(files.unreadInside, { name: part.name, why });
  });
  return <span class="place">{[...sayState(), ...missing].join(', ')}</span>;

  function sayState(): readonly string[] {
    if (state === 'unread') return [];
    return [state === 'read' && missing.length > 0 ? files.partly : files[state]];
  }
}

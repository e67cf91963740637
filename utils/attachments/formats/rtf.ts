import { decoderOf } from '../decode-text';
import type { FileReading, ReadFormat } from '../file-reading';
import { UnreadError } from '../unread-error';

/** Groups that hold no text of people (RTF 1.9.1): fonts, colours, styles, pictures, data. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet pict objdata themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl fldinst filetbl revtbl private mmathPr wgrffmtfilter pgptbl shppict nonshppict creatim revtim printim author operator company'.split(
    ' ',
  ),
);
/** Groups that programs may pass over (`\*`), with text of people nevertheless. */
const SPOKEN = new Set(['annotation', 'footnote', 'shpinst', 'shptxt', 'fldrslt', 'atnid', 'atnauthor']);
/** Groups of which each is a block of its own. */
const BLOCK = /^(?:title|subject|keywords|doccomm|headerl?[rf]?|footerl?[rf]?|footnote|annotation|shptxt)$/;
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
};
/** Signs that stand for a character after a backslash. */
const ESCAPED: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '-': '', '\n': '\n', '\r': '\n' };

/** One token: a control word with its number, `\'xx`, a control sign, a brace, or a run of plain text. */
const TOKEN = /\\([a-zA-Z]+)(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)/g;

interface Group {
  readonly isSkipped: boolean;
  readonly isBlock: boolean;
  /** How many characters stand after `\u` for programs that know no Unicode. */
  readonly unicodeSkip: number;
}

const PIECE = 64 * 1024;
const DEEPEST_GROUP = 1_000;

/** Rich text: body, headers, footers, notes, comments, title. Control words as in Microsoft's RTF 1.9.1. */
export const readRtf: ReadFormat = async ({ bytes }, reading) => {
  const source = new TextDecoder('latin1').decode(bytes);
  const groups: Group[] = [];
  let group: Group = { isSkipped: false, isBlock: false, unicodeSkip: 1 };
  let decoder = new TextDecoder('windows-1252');
  let pendingBytes: number[] = [];
  let isFirst = false;
  let isOptional = false;
  let toSkip = 0;
  let text = '';
  let checkedAt = 0;

  TOKEN.lastIndex = 0;
  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(source); match !== null; match = tokens.exec(source)) {
    const [, word, number, hex, sign, brace, plain] = match;
    if (hex === undefined) endBytes();
    if (brace === '{') {
      if (groups.length === DEEPEST_GROUP) throw new UnreadError('damaged');
      groups.push(group);
      group = { ...group, isBlock: false };
      isFirst = true;
      isOptional = false;
      continue;
    }
    if (brace === '}') {
      if (group.isBlock) write('\n');
      group = groups.pop() ?? group;
    } else if (sign === '*') {
      isOptional = isFirst;
      continue;
    } else if (word !== undefined) onWord(word, number === undefined ? null : Number(number), tokens);
    else if (hex !== undefined) onByte(Number.parseInt(hex, 16));
    else if (sign !== undefined) write(ESCAPED[sign] ?? sign);
    else if (plain !== undefined) onPlain(plain);
    isFirst = false;
    isOptional = false;
    if (tokens.lastIndex - checkedAt > PIECE) {
      checkedAt = tokens.lastIndex;
      flush(reading);
      await reading.spend(PIECE);
    }
  }
  endBytes();
  flush(reading);

  function onWord(word: string, number: number | null, at: { lastIndex: number }): void {
    toSkip = 0;
    if (word === 'bin') at.lastIndex += Math.max(0, number ?? 0);
    else if (word === 'ansicpg') decoder = decoderOf(`windows-${number}`) ?? decoder;
    else if (word === 'uc') group = { ...group, unicodeSkip: Math.min(10, Math.max(0, number ?? 1)) };
    else if (word === 'u') onUnicode(number ?? 0);
    else if (isFirst && (SKIPPED.has(word) || (isOptional && !SPOKEN.has(word)))) {
      group = { ...group, isSkipped: true };
    } else if (isFirst && BLOCK.test(word)) {
      group = { ...group, isBlock: true };
      write('\n');
    } else write(SIGNS[word] ?? '');
  }

  /** Numbers above 32,767 are written as negative ones. */
  function onUnicode(number: number): void {
    write(String.fromCharCode(number & 0xffff));
    toSkip = group.unicodeSkip;
  }

  function onByte(byte: number): void {
    if (toSkip > 0) toSkip -= 1;
    else if (!group.isSkipped) pendingBytes.push(byte);
  }

  function onPlain(plain: string): void {
    const skipped = Math.min(toSkip, plain.length);
    toSkip -= skipped;
    if (!group.isSkipped) text += decoder.decode(bytesOf(plain.slice(skipped)));
  }

  function endBytes(): void {
    if (pendingBytes.length === 0) return;
    text += decoder.decode(Uint8Array.from(pendingBytes));
    pendingBytes = [];
  }

  function write(sign: string): void {
    if (!group.isSkipped) text += sign;
  }

  function flush({ add }: FileReading): void {
    if (/\S/.test(text)) add(text.trim());
    text = '';
  }
};

function bytesOf(plain: string): Uint8Array {
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

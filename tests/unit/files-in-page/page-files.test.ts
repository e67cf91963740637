import { beforeEach, describe, expect, test } from 'vitest';
import { createPageFiles, type FilePlace, type PageFiles } from '../../../utils/files-in-page/page-files';
import type { FileContent } from '../../../utils/mail/attachment-content';
import { buildDraft } from '../build-draft';

const read = (text: string): FileContent => ({ state: 'read', text, marks: [], unread: [] });
const NOT_SEEN = { state: 'unread', why: 'not-seen' };

function composer(): FilePlace & { open: boolean } {
  return {
    root: Object.create(null) as Element,
    open: true,
    isOpen() {
      return this.open;
    },
  };
}

const A = composer();
const B = composer();

let files: PageFiles;
let time: number;
/** Ends the reading of the file with this content. */
let ends: ((content: FileContent) => void)[];

beforeEach(() => {
  time = 0;
  ends = [];
  A.open = true;
  B.open = true;
  files = createPageFiles(
    (_, signal) =>
      new Promise((resolve) => {
        ends.push(resolve);
        signal.addEventListener('abort', () => resolve({ state: 'unread', why: 'cancelled' }));
      }),
    () => time,
  );
  files.setReading(true);
});

const give = (name: string, place: FilePlace | null = A, isAttached = true): void =>
  files.take([new File(['x'], name)], place, isAttached);

async function end(index: number, content: FileContent): Promise<void> {
  ends[index]?.(content);
  await new Promise((resolve) => setImmediate(resolve));
}

function contents(names: readonly string[], place: FilePlace = A): unknown[] {
  const { attachments } = files.join(buildDraft({ attachments: names }), place.root);
  return attachments.known ? attachments.value.map(({ content }) => content) : [];
}

/** What the guard does while the person writes: each open composer is read, then the rest is forgotten. */
function look(...lists: readonly (readonly [FilePlace, readonly string[]])[]): void {
  for (const [{ root }, names] of lists) files.note(buildDraft({ attachments: names }), root);
  files.tidy(new Set(lists.map(([{ root }]) => root)));
}

describe('a file that a person gave to the page', () => {
  test('is being read, and then known by what is inside', async () => {
    give('bilan.docx');
    expect(contents(['bilan.docx'])).toEqual([{ state: 'reading' }]);
    await end(0, read('la plombémie'));
    expect(contents(['bilan.docx'])).toEqual([read('la plombémie')]);
  });

  test('is known under a name whose spaces, accents’ form and quotes the webmail changed', async () => {
    give('Compte rendu d’été (1).docx'.normalize('NFD'));
    await end(0, read('x'));
    expect(contents(['Compte_rendu_d’été_(1).docx'])).toEqual([read('x')]);
  });

  test('that no composer was told of is known by name only', () => {
    expect(contents(['ancien.pdf'])).toEqual([NOT_SEEN]);
  });

  test('counts before its composer lists it: for a minute, unless it was pasted', async () => {
    give('bilan.docx');
    give('image.png', A, false);
    await end(0, read('la plombémie'));
    expect(contents([])).toEqual([read('la plombémie')]);
    expect(contents([], B)).toEqual([]);
    time = 60_000;
    expect(contents([])).toEqual([]);
    expect(contents(['image.png'])).toEqual([{ state: 'reading' }]);
  });

  test('taken out again counts no more, nor does the one it is replaced by wear its content', async () => {
    give('bilan.docx');
    await end(0, read('la plombémie'));
    look([A, ['bilan.docx']]);
    look([A, []]);
    expect(contents(['bilan.docx'])).toEqual([NOT_SEEN]);
    give('bilan.docx');
    await end(1, read('à jeudi'));
    expect(contents(['bilan.docx'])).toEqual([read('à jeudi')]);
  });

  test('given twice under one name: each counts for one, and both where one only is listed', async () => {
    give('a.txt');
    give('a.txt');
    await end(0, read('un'));
    await end(1, read('deux'));
    expect(contents(['a.txt', 'a.txt'])).toEqual([read('un'), read('deux')]);
    expect(contents(['a.txt'])).toEqual([read('un\ndeux')]);
    expect(contents(['a.txt', 'a.txt', 'a.txt'])).toEqual([read('un'), read('deux'), NOT_SEEN]);
  });

  test('of one composer is unknown to another that has a file of the same name', async () => {
    give('a.txt', A);
    give('a.txt', B);
    await end(0, read('de A'));
    await end(1, read('de B'));
    expect(contents(['a.txt'], A)).toEqual([read('de A')]);
    expect(contents(['a.txt'], B)).toEqual([read('de B')]);
  });

  test('counts for each composer that lists it where nobody can tell whose it is', async () => {
    give('a.txt', null);
    await end(0, read('x'));
    expect([contents(['a.txt'], A), contents(['a.txt'], B)]).toEqual([[read('x')], [read('x')]]);
  });

  test('is forgotten with its composer', async () => {
    give('a.txt');
    await end(0, read('x'));
    A.open = false;
    look();
    expect(contents(['a.txt'])).toEqual([NOT_SEEN]);
  });
});

describe('reading', () => {
  test('goes on two files at a time', async () => {
    for (const name of ['1', '2', '3']) give(name);
    expect(ends).toHaveLength(2);
    await end(0, read('x'));
    expect(ends).toHaveLength(3);
  });

  test('turned off: nothing is read, and nothing said', () => {
    files.setReading(false);
    give('a.txt');
    expect(ends).toHaveLength(0);
    expect(contents(['a.txt', 'b.txt'])).toEqual([undefined, undefined]);
  });

  test('waits until it is known whether it is wanted', () => {
    const early = createPageFiles(
      async () => read('x'),
      () => 0,
    );
    early.take([new File(['x'], 'a.txt')], A, true);
    const draft = buildDraft({ attachments: ['a.txt'] });
    expect(early.join(draft, A.root)).toBe(draft);
    early.setReading(true);
    expect(early.join(draft, A.root).attachments).toMatchObject({
      value: [{ content: { state: 'reading' } }],
    });
  });

  test('stopped by the person: what is not read counts as unread, what comes later is read again', async () => {
    give('a.txt');
    await end(0, read('x'));
    for (const name of ['b', 'c', 'd']) give(name);
    files.cancel();
    const cancelled = { state: 'unread', why: 'cancelled' };
    expect(contents(['a.txt', 'b', 'c', 'd'])).toEqual([read('x'), cancelled, cancelled, cancelled]);
    await new Promise((resolve) => setImmediate(resolve));
    give('e');
    expect(ends).toHaveLength(4);
  });

  test('is told to those who follow it, until they want no more', async () => {
    let told = 0;
    const forget = files.follow(() => void told++);
    give('a.txt');
    await end(0, read('x'));
    expect(told).toBe(2);
    forget();
    give('b.txt');
    expect(told).toBe(2);
  });

  test('ends at a hundred files of one page: the others are unread', () => {
    for (let number = 0; number < 101; number++) give(`${number}.txt`);
    expect(contents(['99.txt', '100.txt']).slice(0, 2)).toEqual([
      { state: 'reading' },
      { state: 'unread', why: 'too-large' },
    ]);
  });
});

import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { captureFiles, type OnFiles, type WatchInput } from '../../../utils/files-in-page/capture-files';
import { findFilePlace } from '../../../utils/files-in-page/find-file-place';

/* linkedom has neither files nor trusted events: both are put on by hand. */

vi.mock('../../../utils/gate/document-rewritten', () => ({ onDocumentRewritten: () => undefined }));

const FILE = new File(['x'], 'bilan.docx');
let window: Window & typeof globalThis;
let page: Document;
let heard: Parameters<OnFiles>[];
let watchInput: WatchInput;

beforeEach(() => {
  window = parseHTML('<body><form><input type="file" id="in"><p></p></form></body>').window as Window &
    typeof globalThis;
  page = window.document;
  heard = [];
  watchInput = captureFiles(window, (...files) => void heard.push(files), new AbortController().signal);
});

function happen(type: string, target: EventTarget, values: object = {}): void {
  const event = new window.Event(type, { bubbles: true });
  const path = [target, page, window];
  for (const [name, value] of Object.entries({ isTrusted: true, composedPath: () => path, ...values })) {
    Object.defineProperty(event, name, { value });
  }
  window.dispatchEvent(event);
}

function inputWith(...files: readonly File[]): HTMLInputElement {
  const input = page.createElement('input');
  input.setAttribute('type', 'file');
  Object.defineProperty(input, 'files', { value: files });
  return input;
}

const names = (): unknown =>
  heard.map(([files, , isAttached]) => [files.map(({ name }) => name), isAttached]);

test('files chosen in an input are heard of', () => {
  happen('change', inputWith(FILE));
  expect(names()).toEqual([[['bilan.docx'], true]]);
});

test('files that are dropped or pasted are heard of; what is pasted may be no attachment', () => {
  happen('drop', page.body, { dataTransfer: { files: [FILE] } });
  happen('paste', page.body, { clipboardData: { files: [FILE] } });
  expect(names()).toEqual([
    [['bilan.docx'], true],
    [['bilan.docx'], false],
  ]);
});

test('what a script of the page makes up is not', () => {
  happen('change', inputWith(FILE), { isTrusted: false });
  happen('drop', page.body, { dataTransfer: { files: [FILE] }, isTrusted: false });
  expect(heard).toEqual([]);
});

test('an input outside the document is heard once it is shown, however often it is', () => {
  const input = inputWith(FILE);
  const listen = vi.spyOn(input, 'addEventListener');
  watchInput(input);
  watchInput(input);
  watchInput(page.body);
  watchInput(null);
  expect(listen).toHaveBeenCalledTimes(1);
});

test('changes of other fields, drops of text and empty choices say nothing', () => {
  happen('change', page.createElement('select'));
  happen('change', inputWith());
  happen('drop', page.body, { dataTransfer: { files: [] } });
  happen('paste', page.body, { clipboardData: null });
  expect(heard).toEqual([]);
});

test('files belong to the composer they were given to, else to the only one, else to the one written in', () => {
  const [one, two] = ['div', 'div'].map((name) => ({ root: page.createElement(name), isOpen: () => true }));
  if (one === undefined || two === undefined) throw new Error('no composers');
  const inside = page.createElement('p');
  two.root.append(inside);
  const nowhere = { activeElement: null };
  expect(findFilePlace([two.root], [one, two], nowhere)).toBe(two);
  expect(findFilePlace([page], [one], nowhere)).toBe(one);
  expect(findFilePlace([page], [one, two], { activeElement: inside })).toBe(two);
  expect(findFilePlace([page], [one, two], nowhere)).toBe(null);
});

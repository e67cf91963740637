/**
 * What page objects of webmails ask of a browser, so that one page object serves Chromium (Playwright) and Firefox
 * (Puppeteer). Selectors are plain CSS; the first element that matches is meant.
 */
export interface Driver {
  /** Goes to an address and waits for its `load`. */
  open(url: string): Promise<void>;
  /** Waits until the element is visible, and clicks into its middle with the mouse. */
  click(selector: string): Promise<void>;
  /** Types with the keyboard, into what has the focus. A line feed is the Enter key. */
  type(text: string): Promise<void>;
  /** Presses one key, such as `Enter`, into what has the focus. */
  press(key: PressableKey): Promise<void>;
  /** Presses one key while Control is held. */
  pressWithControl(key: 'a' | 'Enter'): Promise<void>;
  /** Chooses the option of a `select` by its value. */
  choose(selector: string, value: string): Promise<void>;
  /** Gives files of this machine to a file input, which need not be visible. */
  attachFiles(selector: string, files: readonly string[]): Promise<void>;
  /** Waits until the element is visible, or only there. */
  waitFor(selector: string, state: 'visible' | 'attached'): Promise<void>;
  /** Waits until the function, run in the page's own world, gives true. Survives page changes. */
  waitUntil(isSo: (argument: string) => boolean, argument: string): Promise<void>;
  /** Runs a function in the page's own world. It must bear everything it uses in itself. */
  evaluate<Result>(run: (argument: string) => Result, argument: string): Promise<Result>;
  /** Does something that opens a window, and drives that window. */
  windowOpenedBy(action: () => Promise<void>): Promise<Driver>;
  /** Makes it the tab that the person looks at: only there does the keyboard arrive. */
  bringToFront(): Promise<void>;
  /** True once the window was closed. */
  isClosed(): boolean;
  waitUntilClosed(): Promise<void>;
}

/** Keys by their names in `KeyboardEvent.key`. */
export type PressableKey = 'Enter' | 'Tab' | 'Escape' | 'Space' | 'Backspace';

import { type ComponentChild, render } from 'preact';
import type { Lang } from '../utils/platform/language';
import base from './styles/base.css?inline';
import facts from './styles/facts.css?inline';

/** Only the test build opens our shadow roots, so that its tools can look inside. The one place that decides. */
export const SHADOW_MODE: ShadowRootMode = __E2E__ ? 'open' : 'closed';

export type SurfaceName = 'pli-sur-bar' | 'pli-sur-marks' | 'pli-sur-dialog' | 'pli-sur-notice';

/** An element of ours in a page, with its own shadow root and styles. Not attached by itself. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  draw(content: ComponentChild, lang: Lang): void;
  /** Unmounts what was drawn and takes the element away. */
  remove(): void;
}

/** What bubbles out of a shadow root, and that the page has no business with. */
const PRIVATE_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'contextmenu',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
  'keydown',
  'keypress',
  'keyup',
] as const;

/**
 * Makes a surface. No custom element is defined: a content script of Chromium has no registry, and a plain
 * element takes a shadow root as well.
 */
export function createSurface(
  page: Document,
  name: SurfaceName,
  styles: string,
  mode: ShadowRootMode,
): Surface {
  const host = page.createElement(name);
  const root = host.attachShadow({ mode });
  adoptStyles(page, root, styles);
  for (const type of PRIVATE_EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const container = page.createElement('div');
  container.className = 'ps';
  root.append(container);
  return {
    host,
    root,
    draw(content, lang) {
      if (container.lang !== lang) container.lang = lang;
      render(content, container);
    },
    remove() {
      render(null, container);
      host.remove();
    },
  };
}

/** A constructed sheet passes any content security policy of the page, and leaves no file open to the web. */
function adoptStyles(page: Document, root: ShadowRoot, styles: string): void {
  const { CSSStyleSheet } = page.defaultView ?? globalThis;
  root.adoptedStyleSheets = [base, facts, styles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

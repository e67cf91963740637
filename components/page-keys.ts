/** A surface of ours that takes the keyboard. */
export interface KeyLayer {
  /** A modal layer takes every key, wherever the focus is; another one only those pressed inside it. */
  takes(event: KeyboardEvent): boolean;
  onKeyDown(event: KeyboardEvent): void;
}

export interface KeyGuard {
  /** Puts a layer on top of the others. The function returned takes it off again. */
  add(layer: KeyLayer): () => void;
}

/** True for a key pressed inside this element, even within a shadow root of the page. */
export function isPressedIn(host: Element, event: KeyboardEvent): boolean {
  return event.composedPath().includes(host);
}

/**
 * Keeps the keys typed in our surfaces away from the page, whose shortcuts would act on them (Escape discards a
 * draft in several webmails). Must be called at `document_start`: the listener of the window that registers
 * first is the only one that no page can get ahead of. Default actions (typing, Enter on a button) still work,
 * since they do not depend on propagation.
 */
export function guardKeys(window: Window, signal: AbortSignal): KeyGuard {
  const layers: KeyLayer[] = [];
  /** Keys pressed with us: their repetition and release are ours too, even once the layer is gone. */
  const held = new Set<string>();

  function layerOf(event: KeyboardEvent): KeyLayer | undefined {
    return layers.findLast((layer) => layer.takes(event));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const layer = layerOf(event);
    if (layer) {
      held.add(event.code);
      event.stopImmediatePropagation();
      layer.onKeyDown(event);
    } else if (event.repeat && held.has(event.code)) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else held.delete(event.code);
  }

  function onKeyPress(event: KeyboardEvent): void {
    if (event.isTrusted && (held.has(event.code) || layerOf(event))) event.stopImmediatePropagation();
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (held.delete(event.code) || layerOf(event)) event.stopImmediatePropagation();
  }

  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  window.addEventListener('keypress', onKeyPress, { capture: true, signal });
  window.addEventListener('keyup', onKeyUp, { capture: true, signal });
  window.addEventListener('blur', (event) => event.target === window && held.clear(), {
    capture: true,
    signal,
  });

  return {
    add(layer) {
      layers.push(layer);
      return () => {
        const place = layers.indexOf(layer);
        if (place >= 0) layers.splice(place, 1);
      };
    },
  };
}

// Replica: events as React delivers them. The page listens once, at its roots; the handlers of the elements in
// the path are looked up and called from the target upwards. An event that never reaches a root does nothing.

const TYPES = ['click', 'mousedown', 'keydown', 'input', 'change', 'dragover', 'drop', 'focusin', 'focusout'];

/** Handlers by element and type. */
const handlers = new WeakMap();

export function on(element, type, handler) {
  const known = handlers.get(element) ?? {};
  handlers.set(element, { ...known, [type]: handler });
  return element;
}

export function listenAt(root) {
  for (const type of TYPES) root.addEventListener(type, dispatch);
}

function dispatch(event) {
  for (const node of event.composedPath()) {
    handlers.get(node)?.[event.type]?.(event);
    if (event.cancelBubble || node === event.currentTarget) return;
  }
}

/** A handler that keeps the event for itself, as those of the real page do. */
export function taking(action) {
  return (event) => {
    event.preventDefault();
    event.stopPropagation();
    action(event);
  };
}

// Replica: small helpers to build a page without any markup string, as its Trusted Types demand.

/** Makes an element. `part` becomes `data-replica`, which the tests look for. */
export function make(page, tag, part, attributes = {}, ...children) {
  const element = page.createElement(tag);
  if (part !== null) element.dataset.replica = part;
  if (tag === 'button') element.type = 'button';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function findPart(root, part) {
  return root.querySelector(`[data-replica="${part}"]`);
}

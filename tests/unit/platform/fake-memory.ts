import type { SessionMemory } from '../../../utils/platform/session';

/** Session memory that lives in the test, with what is in it in plain sight. */
export function fakeMemory(): SessionMemory & { readonly content: Map<string, unknown> } {
  const content = new Map<string, unknown>();
  return {
    content,
    get: async (key) => structuredClone(content.get(key)),
    set: async (key, value) => void content.set(key, structuredClone(value)),
    remove: async (key) => void content.delete(key),
    keys: async () => [...content.keys()],
  };
}

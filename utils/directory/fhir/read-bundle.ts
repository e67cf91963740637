import * as z from 'zod/mini';
import { goodItems } from './lenient';
import { type Resource, resourceSchema } from './resources';

/** One page of an answer. */
export interface Page {
  readonly resources: readonly Resource[];
  /** Where the next page is, as the server wrote it; null if this is the last. */
  readonly next: string | null;
}

const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.optional(z.array(z.unknown())),
  link: goodItems(z.object({ relation: z.string(), url: z.string() })),
});

const entrySchema = z.object({
  resource: resourceSchema,
  search: z.catch(z.object({ mode: z.string() }), { mode: 'match' }),
});
const outcomeSchema = z.object({ resourceType: z.literal('OperationOutcome') });

/**
 * Reads the body of an answer. Entries that are no resource of ours, or a broken one, are left out.
 * `unreadable`: not JSON (cut, HTML, empty), or no bundle. `refused`: an OperationOutcome in place of one.
 */
export function readBundle(body: string): Page | 'unreadable' | 'refused' {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return 'unreadable';
  }
  if (outcomeSchema.safeParse(json).success) return 'refused';
  const bundle = bundleSchema.safeParse(json);
  if (!bundle.success) return 'unreadable';
  const entries = goodItems(entrySchema).parse(bundle.data.entry);
  return {
    resources: entries.map(({ resource, search }) =>
      search.mode === 'include' ? asBystander(resource) : resource,
    ),
    next: bundle.data.link.find(({ relation }) => relation === 'next')?.url ?? null,
  };
}

/** A structure that came along says where somebody works; its own mailboxes were not asked for. */
function asBystander(resource: Resource): Resource {
  return resource.resourceType === 'Organization' ? { ...resource, telecom: [] } : resource;
}

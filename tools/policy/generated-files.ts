import { readFileSync } from 'node:fs';
import { buildCampaignSchema } from './campaign-schema';
import { rulesTable, settingsTable } from './guide-tables';
import { buildManagedSchema } from './schema-file';

/** A committed file, as it should be now. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const GUIDE = 'docs/administrator.md';

/** The files that are made, wholly or between markers, from the schemas of settings and campaigns and from the rules. */
export function generatedFiles(): readonly GeneratedFile[] {
  const guide = readFileSync(GUIDE, 'utf8');
  return [
    { path: 'public/managed-schema.json', content: `${JSON.stringify(buildManagedSchema(), null, 2)}\n` },
    { path: 'docs/campaign.schema.json', content: `${JSON.stringify(buildCampaignSchema(), null, 2)}\n` },
    { path: GUIDE, content: fill(fill(guide, 'settings', settingsTable()), 'rules', rulesTable()) },
  ];
}

/** Puts `text` between the markers of that name. */
function fill(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}: made by tools/managed-schema.ts -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${GUIDE} has lost its markers for "${name}"`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAccount } from './system-accounts';
import { FARM_USERS, type FarmUser } from './users';

const SCRIPT = fileURLToPath(new URL('./roundcube-database.php', import.meta.url));
const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';

/** What a person can set in Roundcube and tests need. Absent: left as it is. */
export interface Preferences {
  /** Compose in HTML (TinyMCE) or plain text. At the start: HTML. */
  readonly html?: boolean;
  /** Compose in a window of its own. At the start: no. */
  readonly ownWindow?: boolean;
  /** Seconds between two automatic saves of a draft, 0 for none. At the start: 0. */
  readonly autosaveSeconds?: number;
}

const START: Preferences = { html: true, ownWindow: false, autosaveSeconds: 0 };

/** The database file of a farm. */
export function databaseFile(folder: string): string {
  return join(folder, 'roundcube/roundcube.db');
}

/** Makes the database with the farm's people, their identities and the preferences of the start. */
export function makeDatabase(folder: string): void {
  copyFileSync(SCRIPT, scriptFile(folder));
  change(folder, readFileSync(SCHEMA, 'utf8'), Object.values(FARM_USERS), START);
}

/** Gives everybody the preferences of the start. */
export function resetPreferences(folder: string): void {
  change(folder, null, Object.values(FARM_USERS), START);
}

/** Changes a person's preferences. They hold from the next page that the person opens. */
export function changePreferences(folder: string, user: FarmUser, preferences: Preferences): void {
  change(folder, null, [user], preferences);
}

/** A copy in the farm's own folder: the web server's account may not be able to read ours. */
function scriptFile(folder: string): string {
  return join(folder, 'roundcube/database.php');
}

function change(folder: string, schema: string | null, users: FarmUser[], preferences: Preferences): void {
  const order = { schema, users: users.map((user) => ({ ...user, preferences: toRoundcube(preferences) })) };
  execFileSync('/usr/bin/php', [scriptFile(folder), databaseFile(folder)], {
    input: JSON.stringify(order),
    ...findAccount('www-data'),
  });
}

/** Names and values of Roundcube's own (`/etc/roundcube/defaults.inc.php`, section "user preferences"). */
function toRoundcube({ html, ownWindow, autosaveSeconds }: Preferences): Record<string, number> {
  return {
    ...(html !== undefined && { htmleditor: html ? 1 : 0 }),
    ...(ownWindow !== undefined && { compose_extwin: ownWindow ? 1 : 0 }),
    ...(autosaveSeconds !== undefined && { draft_autosave: autosaveSeconds }),
  };
}

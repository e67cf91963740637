import { chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDaemon } from './daemon';
import { databaseFile } from './roundcube-database';
import type { Server } from './servers';
import { findAccount } from './system-accounts';

/** The skins of Debian's packages. Mailiz wears elastic. */
export type Skin = 'elastic' | 'larry' | 'classic';

const DOCUMENT_ROOT = '/var/lib/roundcube/public_html';

/** Requests that one Roundcube serves at the same time: a page asks for many small files. */
const WORKERS = 3;

/** Makes Roundcube's folder with its configuration, the same for all skins. */
export function prepareRoundcube(folder: string, imapPort: number, smtpPort: number): void {
  const config = configFolder(folder);
  const { uid, gid } = findAccount('www-data');
  for (const path of ['', 'temp', 'logs', 'config', 'sessions'].map((name) =>
    join(folder, 'roundcube', name),
  )) {
    mkdirSync(path);
    chownSync(path, uid, gid);
  }
  writeFileSync(join(config, 'config.inc.php'), describeRoundcube(folder, imapPort, smtpPort));
  symlinkSync('/etc/roundcube/defaults.inc.php', join(config, 'defaults.inc.php'));
}

/** Starts Roundcube in one skin, by PHP's own web server. */
export function startRoundcube(folder: string, farmName: string, skin: Skin, port: number): Server {
  const session = `${farmName}_${skin}`.replaceAll(/[^A-Za-z0-9]/g, '_');
  const daemon = startDaemon(folder, {
    name: `roundcube-${skin}`,
    command: '/usr/bin/php',
    args: [...phpSettings(folder), '-S', `127.0.0.1:${port}`, '-t', DOCUMENT_ROOT],
    env: {
      // Debian's Roundcube reads /etc/roundcube in any case unless it is sent elsewhere by this name.
      ROUNDCUBE_CONFIG_DIR: configFolder(folder),
      PHP_CLI_SERVER_WORKERS: String(WORKERS),
      FARM_SKIN: skin,
      // Cookies do not know ports: each skin of each farm has a session of its own name.
      FARM_SESSION: session,
    },
    account: findAccount('www-data'),
  });
  return { daemon, port, isReady: () => setsCookie(port, session) };
}

async function setsCookie(port: number, name: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    return response.headers.getSetCookie().some((cookie) => cookie.startsWith(`${name}=`));
  } catch {
    return false; // Nobody listens yet.
  }
}

function configFolder(folder: string): string {
  return join(folder, 'roundcube/config');
}

function phpSettings(folder: string): string[] {
  return [
    'opcache.enable_cli=1',
    'date.timezone=Europe/Paris',
    `session.save_path=${folder}/roundcube/sessions`,
    'upload_max_filesize=20M',
    'post_max_size=25M',
  ].flatMap((setting) => ['-d', setting]);
}

function describeRoundcube(folder: string, imapPort: number, smtpPort: number): string {
  return `<?php
// Laid over Debian's defaults.inc.php, which explains every name.
$config['db_dsnw'] = 'sqlite:///${databaseFile(folder)}?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
// %u and %p: the person's own name and password.
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
$config['temp_dir'] = '${folder}/roundcube/temp';
$config['log_dir'] = '${folder}/roundcube/logs';

// One server for each skin; what a person set must not change it.
$config['skin'] = getenv('FARM_SKIN');
$config['dont_override'] = ['skin'];
// PHP's own sessions are locked while a request has them, those in Roundcube's database are not. With the latter and
// several workers, a new composer's session was now and then not found on a busy machine.
$config['session_storage'] = 'php';
$config['session_name'] = getenv('FARM_SESSION');
$config['session_auth_name'] = getenv('FARM_SESSION') . '_auth';
$config['des_key'] = 'only-for-tests-24-letter';
$config['use_https'] = false;

$config['language'] = 'fr_FR';
$config['product_name'] = 'Roundcube (essai)';
$config['plugins'] = ['archive', 'zipdownload'];
$config['draft_autosave'] = 0;
// The checker that Roundcube would ask is on the internet.
$config['enable_spellcheck'] = false;
`;
}

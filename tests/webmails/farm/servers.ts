import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Daemon } from './daemon';
import { startDovecot } from './dovecot';
import { startLifeline } from './lifeline';
import { makeMaildirRoot } from './maildir';
import { findFreePorts, isPortFree } from './ports';
import { startPostfix } from './postfix';
import { makeDatabase } from './roundcube-database';
import { prepareRoundcube, type Skin, startRoundcube } from './roundcube-server';
import { waitUntil } from './wait-until';

/** A daemon that people or other daemons reach on a port of 127.0.0.1. */
export interface Server {
  readonly daemon: Daemon;
  readonly port: number;
  /** True once it answers there, and is this farm's own: another process may have been quicker to take the port. */
  isReady(): Promise<boolean>;
}

/** The running servers of a farm. */
export interface RunningServers {
  readonly folder: string;
  readonly roundcube: Readonly<Record<Skin, string>>;
  stop(): Promise<void>;
}

const ATTEMPTS = 3;

/**
 * Starts all servers in a new folder inside `parent` and waits until each answers. A free port can be taken by
 * somebody else before its server has it: then all is stopped and begun again with other ports.
 */
export async function startServers(parent: string): Promise<RunningServers> {
  if (process.getuid?.() !== 0)
    throw new Error('The mail farm needs Linux and root: Postfix changes accounts.');
  // The servers' accounts read what root writes here.
  const umask = process.umask(0o022);
  try {
    return await startAgainIfPortTaken(parent);
  } finally {
    process.umask(umask);
  }
}

async function startAgainIfPortTaken(parent: string): Promise<RunningServers> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(parent);
    } catch (error) {
      const isPortTaken = String(error).includes('already in use');
      if (!isPortTaken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function startOnce(parent: string): Promise<RunningServers> {
  const [imap, smtp, elastic, larry, classic] = await findFreePorts();
  const folder = await mkdtemp(join(parent, 'pli-sur-farm-'));
  const farmName = basename(folder);
  const lifeline = startLifeline(folder);
  const servers: Server[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(servers.map(({ daemon }) => daemon.stop()));
    await lifeline.release();
  };
  try {
    await chmod(folder, 0o755); // Several accounts have their files inside.
    await Promise.all(['logs', 'pids'].map((name) => mkdir(join(folder, name))));
    makeMaildirRoot(folder);
    servers.push(startDovecot(folder, farmName, imap), startPostfix(folder, farmName, smtp));
    prepareRoundcube(folder, imap, smtp);
    makeDatabase(folder);
    servers.push(startRoundcube(folder, farmName, 'elastic', elastic));
    servers.push(startRoundcube(folder, farmName, 'larry', larry));
    servers.push(startRoundcube(folder, farmName, 'classic', classic));
    await Promise.all(servers.map(waitForServer));
  } catch (error) {
    await end();
    throw error;
  }
  return {
    folder,
    roundcube: { elastic: pageOn(elastic), larry: pageOn(larry), classic: pageOn(classic) },
    stop: async () => {
      await end();
      await Promise.all(servers.map(waitForFreePort));
    },
  };
}

async function waitForServer({ daemon, isReady }: Server): Promise<void> {
  await waitUntil(`An answer of ${daemon.name}`, async () => {
    const end = daemon.whyEnded();
    if (end !== null) throw new Error(end);
    return (await isReady()) ? true : null;
  });
}

async function waitForFreePort({ daemon, port }: Server): Promise<void> {
  await waitUntil(`${daemon.name} leaving port ${port}`, async () =>
    (await isPortFree(port)) ? true : null,
  );
}

function pageOn(port: number): string {
  return `http://127.0.0.1:${port}/`;
}

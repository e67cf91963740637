import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';

const LOOPBACK = '127.0.0.1';

/**
 * Finds five different TCP ports that are free on 127.0.0.1. All are held together while they are chosen, then let
 * go: another process may take one before its daemon does, so a caller must be ready to ask again.
 */
export async function findFreePorts(): Promise<[number, number, number, number, number]> {
  const servers = await Promise.all([listen(0), listen(0), listen(0), listen(0), listen(0)]);
  const [one, two, three, four, five] = servers;
  const ports = [portOf(one), portOf(two), portOf(three), portOf(four), portOf(five)] as const;
  await Promise.all(servers.map(close));
  return [...ports];
}

/** True if nothing listens on this port of 127.0.0.1. */
export async function isPortFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

/** The first bytes that a server says when somebody connects; null if nobody answers or it says nothing. */
export function readGreeting(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout: 1_000 });
    const end = (greeting: string | null): void => {
      socket.destroy();
      resolve(greeting);
    };
    socket.setEncoding('utf8');
    socket.once('data', (chunk) => end(String(chunk)));
    socket.once('end', () => end(null));
    socket.once('timeout', () => end(null));
    socket.once('error', () => end(null));
  });
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  server.listen({ host: LOOPBACK, port, exclusive: true });
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port');
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

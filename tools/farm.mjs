// @ts-check
// `npm run farm`: the mail farm of the tests (Roundcube, Postfix, Dovecot), to be tried by hand. Ctrl+C ends it.
import { installNodePackages, staleNodePackages } from './checks/node-packages.mjs';
import { installPackages, MAIL_FARM, missingPackages, whyCannotInstall } from './setup/debian-packages.mjs';

const reason = await whyNotReady();
if (reason === null) await runFarm();
else {
  console.error(reason);
  process.exitCode = 1;
}

/**
 * Brings the machine to where the farm can start.
 * @returns {Promise<string | null>} a sentence that says what is missing, null if nothing is
 */
async function whyNotReady() {
  const cannotInstall = whyCannotInstall();
  const missing = missingPackages(MAIL_FARM);
  if (missing.length > 0 && cannotInstall !== null) {
    return `The mail farm needs Debian, root and the packages ${missing.join(', ')}. ${cannotInstall}`;
  }
  if (process.getuid?.() !== 0) {
    return 'The mail farm must be started as root, because its servers change accounts.';
  }
  await installPackages(missing, { log: console.log });
  const stale = staleNodePackages();
  if (stale === null) return null;
  console.log(`Installing node packages (${stale})`);
  const { ok, output } = await installNodePackages(false);
  return ok ? null : `The node packages could not be installed:\n${output}`;
}

async function runFarm() {
  // Found only after `npm ci`, hence not at the top of the file.
  const { tsImport } = await import('tsx/esm/api');
  const { startFarm } = await tsImport('../tests/webmails/farm/farm.ts', import.meta.url);
  const ended = waitForSignal();
  const farm = await startFarm();
  console.log(describeFarm(farm));
  await ended;
  console.log('\nStopping…');
  await farm.stop();
  console.log('Stopped; nothing is left.');
}

/** @returns {Promise<void>} once the person, or the system, asks us to end */
function waitForSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}

/** @param {import('../tests/webmails/farm/farm').Farm} farm */
function describeFarm({ roundcube, users, folder, maildir }) {
  const people = Object.values(users);
  return [
    'The mail farm runs, on this machine only: nothing can be sent outside.',
    '',
    ...Object.entries(roundcube).map(([skin, url]) => `  Roundcube, ${skin.padEnd(8)} ${url}`),
    '',
    ...people.map(({ address, password, identities }) => {
      const others = identities.slice(1).map((identity) => `, writes as ${identity} too`);
      return `  ${address.padEnd(30)} password ${password}${others.join('')}`;
    }),
    '  Any other address of these domains has a mailbox and the same password.',
    '',
    `  Arrived mail  ${maildir(people[0].address)}/new and so on`,
    `  Logs          ${folder}/logs`,
    '',
    'Ctrl+C ends it.',
  ].join('\n');
}

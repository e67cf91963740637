// @ts-check
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Packages ask this program whether they may start their service; 101 means no (invoke-rc.d(8)). */
const POLICY = '/usr/sbin/policy-rc.d';
const PUT_ASIDE = `${POLICY}.before-pli-sur`;
const REFUSE_ALL = '#!/bin/sh\nexit 101\n';

/**
 * Keeps packages that are installed from starting services, until the returned function is called. A policy that
 * the machine has of its own is put aside, and back.
 * @returns {() => void}
 */
export function keepServicesStopped() {
  // One left aside by a run that was killed is the machine's own.
  const hadPolicy = isThere(PUT_ASIDE) || isThere(POLICY);
  if (hadPolicy && !isThere(PUT_ASIDE)) renameSync(POLICY, PUT_ASIDE);
  writeFileSync(POLICY, REFUSE_ALL, { mode: 0o755 });
  return () => {
    if (hadPolicy) renameSync(PUT_ASIDE, POLICY);
    else rmSync(POLICY, { force: true });
  };
}

/**
 * A link counts even if it leads nowhere.
 * @param {string} path
 */
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

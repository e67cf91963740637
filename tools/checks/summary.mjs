/**
 * What a whole run counted.
 * @typedef {{ passed: number, failed: number, skipped: number }} Total
 */

/**
 * The last line of a run, alone and plain, so that people and programs can read it.
 * @param {Total} total
 */
export function formatTotal({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * True if the run may be called good: nothing failed and, where nothing may be skipped, nothing was. A run that
 * checked nothing is not good.
 * @param {Total} total
 * @param {boolean} mayNotSkip
 */
export function isGood({ passed, failed, skipped }, mayNotSkip) {
  return passed > 0 && failed === 0 && !(mayNotSkip && skipped > 0);
}

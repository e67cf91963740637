// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'node:path';

/**
 * Paths that exist, out of paths in which `*` stands for any part of one name. Order is kept; among the names that
 * one `*` finds, the greatest version comes first.
 * @param {readonly string[]} places
 * @returns {string[]}
 */
export function expandPlaces(places) {
  return places.flatMap(expandPlace);
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function expandPlace(place) {
  const { root } = parse(place);
  const names = place.slice(root.length).split(/[/\\]/);
  return names.reduce((found, name) => found.flatMap((folder) => enter(folder, name)), [root]);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function enter(folder, name) {
  const separator = folder === '' || /[/\\]$/.test(folder) ? '' : '/';
  if (!name.includes('*')) {
    const path = `${folder}${separator}${name}`;
    return existsSync(path) ? [path] : [];
  }
  const [start = '', end = ''] = name.split('*');
  return listNames(folder)
    .filter((candidate) => candidate.startsWith(start) && candidate.endsWith(end))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .map((candidate) => `${folder}${separator}${candidate}`);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return []; // No folder, or not ours to read.
  }
}

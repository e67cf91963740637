/** The name of a campaign's file. A draft's says what it is, so that nobody serves it by mistake. */
export function fileNameOf(id: string, isWhole: boolean): string {
  const name = /^[a-z\d-]+$/.test(id) ? id : 'campagne';
  return isWhole ? `${name}.json` : `${name}.brouillon.json`;
}

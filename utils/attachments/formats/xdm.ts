/**
 * Whether an archive is an exchange between health care programs: IHE ITI XDM (TF-2, 3.32) puts a folder `IHE_XDM` with
 * `METADATA.XML` into it; MSSanté calls the archive `IHE_XDM.zip`.
 */
export function isXdm(name: string, entries: readonly string[]): boolean {
  return /^ihe_xdm.*\.zip$/i.test(name) || entries.some((entry) => /(?:^|\/)IHE_XDM\//i.test(entry));
}

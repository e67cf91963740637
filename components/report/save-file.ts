/** Hands a text to the person as a file. */
export function saveFile(page: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it when the click returns; the address must outlive it by a turn all the same.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

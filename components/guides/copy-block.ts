/** Copies a text in both flavours at once: a plain editor takes the one, a rich one the other. False if refused. */
export async function copyBoth(text: string, html: string): Promise<boolean> {
  const flavours = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(flavours)]).then(
    () => true,
    () => false,
  );
}

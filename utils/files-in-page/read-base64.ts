/**
 * The bytes of a piece of a file as base64. By a `FileReader`: in Firefox, the buffer that a page's own file gives is
 * closed to content scripts, while a text may pass. Rejects if the disk has let go of the file.
 */
export function readBase64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error('the file cannot be read any more'));
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(piece);
  });
}

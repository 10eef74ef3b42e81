// Hands a file to the reader.

/** Starts the download of `blob` under `name`; nothing leaves the machine. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser that asks where to save reads the address only then.
  releaseLater(url);
}

/** Lets go of an object URL once nobody can still be reading it. */
export function releaseLater(url: string): void {
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// Hands a file to the reader.

const TAKEN_MILLISECONDS = 60_000;

/** Starts the download of `blob` under `name`; nothing leaves the machine. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser that asks where to save reads the address only then.
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MILLISECONDS);
}

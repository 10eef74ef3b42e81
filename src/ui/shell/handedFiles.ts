// Files that the reader drops anywhere on the page, and tables that are pasted: handed to the panel that opens them.

/** Tells of files and pasted tables; what is dropped or pasted into a field of the page stays with it. */
export function watchHandedFiles(tell: (files: readonly File[]) => void): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || isField(event.target)) return;
    event.preventDefault();
    tell(files);
  });
  addEventListener('paste', (event) => {
    const { clipboardData, target } = event;
    if (!clipboardData || isField(target)) return;
    const files = [...clipboardData.files];
    const text = clipboardData.getData('text/plain');
    // A table has several lines of several cells.
    const isTable = /^[^\n]*[\t,;][^\n]*\r?\n./.test(text);
    if (isTable) tell([new File([text], 'pasted.csv', { type: 'text/csv' })]);
    else if (files.length > 0) tell(files);
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

// What the reader does by hand: keys, the handle of the sheet, notes beside buttons, files, and where the focus goes.
export { keepFocus } from '../base/keepFocus.ts';
export { Note } from '../base/Note.tsx';
export { dragSheet } from './dragSheet.ts';
export { watchHandedFiles } from './handedFiles.ts';
export { pressKey } from './pressKey.ts';

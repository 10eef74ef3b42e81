// What takes something out of the atlas: files, links and paper, which come together.
export { ExportPanel } from '../export/ExportPanel.tsx';
export { PrintSheet } from '../export/PrintSheet.tsx';
export { SharePanel } from './SharePanel.tsx';

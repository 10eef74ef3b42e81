// What can be taken along: a picture, a film, the data.
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { DataSection } from './DataSection.tsx';
import { FilmSection } from './FilmSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import './export.css';

export function ExportPanel() {
  const { words } = useUi();
  return (
    <SidePanel heading={words.messages.export.heading}>
      <PictureSection />
      <FilmSection />
      <DataSection />
    </SidePanel>
  );
}

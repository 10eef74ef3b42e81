// Azerbaijan's own figures: each section a small chart, its table one press away, a source for each number.
import { useState } from 'preact/hooks';
import { type NationalSection, nationalSections } from '../../figures/national.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { Balance } from '../base/Balance.tsx';
import { placeName } from '../base/format.ts';
import { useIsPainted } from '../base/useAfterPaint.ts';
import { OtherCountries } from '../partners/OtherCountries.tsx';
import { PartnerTable } from '../partners/PartnerTable.tsx';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { NationalBars } from './NationalBars.tsx';
import { NationalTable } from './NationalTable.tsx';
import { NationalYears } from './NationalYears.tsx';
import './national.css';

const FIRST_SECTIONS = 2;

export function AzerbaijanPanel() {
  const { atlas, view, words } = useUi();
  const say = words.messages.azerbaijan;
  // The long rest follows what the window shows first.
  const isPainted = useIsPainted();
  const sections = nationalSections(atlas, view.sourceFilter);
  return (
    <SidePanel heading={say.heading} subtitle={say.subtitle}>
      <PresentYear />
      {sections.slice(0, isPainted ? sections.length : FIRST_SECTIONS).map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </SidePanel>
  );
}

/** The year on screen: totals, their balance, the countries listed and what stands beyond them. */
function PresentYear() {
  const { atlas, view, words } = useUi();
  const year = String(view.year);
  const totals = yearTotals(atlas, view.sourceFilter, view.year);
  const residence = [atlas.inflow, atlas.outflow].filter((id) => id !== null);
  const removal = atlas.layers.filter(({ group }) => group === 'removal').map(({ id }) => id);
  return (
    <section class="national">
      <h3>{words.messages.card.inYear(year)}</h3>
      <Balance {...totals} name={placeName(words, atlas.hub ?? '')} year={year} />
      <PartnerTable layers={residence} />
      <PartnerTable layers={removal} />
      <OtherCountries layers={[...residence, ...removal]} />
    </section>
  );
}

function Section({ section }: { readonly section: NationalSection }) {
  const { words, dataText } = useUi();
  const say = words.messages.azerbaijan;
  const [table, setTable] = useState(false);
  const heading = dataText[`section.${section.id}`] ?? say.other;
  const aside = section.series.filter(({ role }) => role === 'aside');
  if (section.chart === 'list') {
    return (
      <section class="national">
        <h3>{heading}</h3>
        <NationalTable series={section.series} />
      </section>
    );
  }
  return (
    <section class="national">
      <header>
        <h3>{heading}</h3>
        <button
          type="button"
          class="quiet"
          aria-label={`${heading}: ${table ? say.showChart : say.showTable}`}
          onClick={() => setTable(!table)}
        >
          {table ? say.showChart : say.showTable}
        </button>
      </header>
      {table ? (
        <NationalTable series={section.series} />
      ) : (
        <>
          {isLying(section) ? <NationalBars section={section} /> : <NationalYears section={section} />}
          {aside.length > 0 && <NationalTable series={aside} />}
        </>
      )}
    </section>
  );
}

/** Fewer dates than this make no course over time: their bars lie, each with its number. */
const FEWEST_YEARS = 4;

/** Half a year beside whole years makes none either. */
function isLying(section: NationalSection): boolean {
  const drawn = section.series.filter(({ role }) => role !== 'aside').flatMap(({ points }) => points);
  const years = new Set(drawn.map(({ from }) => from.slice(0, 4)));
  const isPartial = drawn.some(({ from, to }) => from.length > 4 || to.length > 4);
  return section.chart === 'parts' || isPartial || years.size < FEWEST_YEARS;
}

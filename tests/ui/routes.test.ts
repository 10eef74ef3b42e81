// The list of routes and corridors of the real tables: in its rows stand the places that the headline counts.
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/package/atlas.ts';
import { DASH_PATTERNS, legDash } from '../../src/scene/style/layerStyle.ts';
import { datedStatements } from '../../src/ui/topics/headlineWords.ts';
import { topicOf } from '../../src/ui/topics/topicOf.ts';
import { atlas } from '../figures/readAtlas.ts';
import { between, html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const LAYERS = ['transit-routes', 'border-violations'];
const propsOf = () => uiProps({ topic: 'transit', layers: LAYERS, year: 2009 });
const routes = (markup: string) => between(markup, '<section class="shares routes">', '</section>');

describe('The list of routes', () => {
  it('has a longer route as one of the ways onward', async () => {
    const list = textOf(routes(html(await propsOf())));
    expect(list).toContain('onward Russia Georgia Türkiye China → Japan intended destination');
  });

  it('has in each row as many ways as the headline counts', async () => {
    const props = await propsOf();
    const topic = topicOf(props);
    const said = topic ? datedStatements(props, topic, 2009).flatMap(({ statements }) => statements) : [];
    const counted = said.flatMap((each) => ('count' in each ? [each.count] : []));
    const rows = routes(html(props)).split('<ul ').slice(1);
    expect(rows.map((row) => row.split('<li>').length - 1)).toEqual(counted);
  });

  it('has each form of trafficking beside the dash that it has on the map', async () => {
    const layers = ['trafficking'];
    const rows = routes(html(await uiProps({ topic: 'trafficking', layers, year: 2011 })))
      .split('class="role-row"')
      .slice(1);
    const dashes = rows.map((row) => [
      textOf(row).includes('forced labour') ? 'forced-labour' : 'sexual-exploitation',
      /stroke-dasharray="([^"]*)"/.exec(row)?.[1],
    ]);
    const drawn = (form: Form) =>
      DASH_PATTERNS[legDash(atlas, 'trafficking', form)].map((part) => part * 0.6).join(' ');
    expect(dashes.length).toBeGreaterThan(3);
    for (const [form, dash] of dashes) expect(dash).toBe(drawn(form as Form));
    expect(new Set(dashes.map(([, dash]) => dash)).size).toBe(2);
  });
});

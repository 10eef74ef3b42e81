// The gazetteer: every country with its codes, a point and the names it has in tables; and states that are no more.
import { area, booleanPointInPolygon, centroid, point, pointOnFeature, polygon } from '@turf/turf';
import isoCountries from 'i18n-iso-countries';
import { LANGUAGES } from '../src/lib/language.ts';
import type { Gazetteer } from '../src/package/import/gazetteer.ts';
import { readAnchors, readTopology } from './checkFolder.ts';
import { countryNames } from './names.ts';
import { type CountryShape, shapesById } from './shapes.ts';
import { OTHER_CODES, SPELLINGS } from './spellings.ts';

/** Languages whose names tables use beside those of the page. */
const TABLE_LANGUAGES = [...LANGUAGES, 'fr', 'es'] as const;

/** Points of countries and territories that the shapes do not draw by themselves. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  GUF: [-53, 4],
  GIB: [-5.35, 36.14],
  GLP: [-61.55, 16.25],
  MTQ: [-61.02, 14.64],
  MYT: [45.15, -12.83],
  REU: [55.53, -21.12],
  SJM: [15.65, 78.22],
  TKL: [-171.85, -9.2],
  BES: [-68.27, 12.18],
};

/** States that are no more: no code of a country of today stands for them, and they are drawn by themselves. */
const FORMER_STATES: Gazetteer['former'] = [
  {
    id: 'SUN',
    codes: ['SU', 'SUN', '810', 'SUHH'],
    lng: 37.62,
    lat: 55.75,
    names: {
      en: 'Soviet Union (former)',
      az: 'SSRİ (keçmiş)',
      ru: 'СССР (бывший)',
      tr: 'Sovyetler Birliği (eski)',
    },
    also: [
      'USSR',
      'Soviet Union',
      'Former USSR',
      'Union of Soviet Socialist Republics',
      'СССР',
      'SSCB',
      'SSRİ',
      'URSS',
      'Union soviétique',
      'Former Soviet Union',
    ],
  },
  {
    id: 'YUG',
    codes: ['YU', 'YUG', '891', '890'],
    lng: 20.46,
    lat: 44.82,
    names: {
      en: 'Yugoslavia (former)',
      az: 'Yuqoslaviya (keçmiş)',
      ru: 'Югославия (бывшая)',
      tr: 'Yugoslavya (eski)',
    },
    also: ['Yugoslavia', 'Former Yugoslavia', 'Югославия', 'Yougoslavie', 'Yugoslavya', 'SFR Yugoslavia'],
  },
  {
    id: 'SCG',
    codes: ['CS', 'SCG'],
    lng: 20.3,
    lat: 44,
    names: {
      en: 'Serbia and Montenegro (former)',
      az: 'Serbiya və Monteneqro (keçmiş)',
      ru: 'Сербия и Черногория (бывшая)',
      tr: 'Sırbistan-Karadağ (eski)',
    },
    also: ['Serbia and Montenegro', 'Сербия и Черногория'],
  },
  {
    id: 'CSK',
    codes: ['CSK', '200', 'CSHH'],
    lng: 14.42,
    lat: 50.09,
    names: {
      en: 'Czechoslovakia (former)',
      az: 'Çexoslovakiya (keçmiş)',
      ru: 'Чехословакия (бывшая)',
      tr: 'Çekoslovakya (eski)',
    },
    also: ['Czechoslovakia', 'Former Czechoslovakia', 'Чехословакия', 'Tchécoslovaquie', 'Checoslovaquia'],
  },
  {
    id: 'DDR',
    codes: ['DD', 'DDR', '278'],
    lng: 13.4,
    lat: 52.52,
    names: {
      en: 'German Democratic Republic (former)',
      az: 'Almaniya Demokratik Respublikası (keçmiş)',
      ru: 'ГДР (бывшая)',
      tr: 'Demokratik Almanya (eski)',
    },
    also: ['German Democratic Republic', 'East Germany', 'GDR', 'ГДР'],
  },
  {
    id: 'ANT',
    codes: ['AN', 'ANT', '530'],
    lng: -68.93,
    lat: 12.11,
    names: {
      en: 'Netherlands Antilles (former)',
      az: 'Niderland Antil adaları (keçmiş)',
      ru: 'Нидерландские Антильские острова (бывшие)',
      tr: 'Hollanda Antilleri (eski)',
    },
    also: ['Netherlands Antilles', 'Нидерландские Антилы'],
  },
];

/** A point inside the largest polygon of a shape. */
function pointOf(shape: CountryShape): readonly [number, number] {
  const { geometry } = shape;
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
    (rings) => polygon(rings),
  );
  const [largest] = polygons.toSorted((a, b) => area(b) - area(a));
  if (!largest) throw new Error(`geo/gazetteer.ts: ${shape.id}: expected a polygon, found none`);
  const middle = centroid(largest).geometry.coordinates;
  const [lng = 0, lat = 0] = booleanPointInPolygon(point(middle), largest)
    ? middle
    : pointOnFeature(largest).geometry.coordinates;
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}

/** Every country of ISO 3166-1 with a point, ids ascending. */
export function buildGazetteer(): Gazetteer {
  const shapes = shapesById(readTopology('50m'));
  const anchors = new Map(readAnchors().map((anchor) => [anchor.id, [anchor.lng, anchor.lat] as const]));
  const names = LANGUAGES.map(countryNames);
  const countries = Object.entries(isoCountries.getAlpha3Codes()).flatMap(([code, alpha2]) => {
    const id = code === 'XKK' ? 'XKX' : code;
    const shape = shapes.get(id);
    const at = anchors.get(id) ?? POINTS[id] ?? (shape && pointOf(shape));
    if (!at) return [];
    const all = [
      ...names.flatMap((of) => [of[id]?.name, ...(of[id]?.also ?? [])]),
      ...TABLE_LANGUAGES.flatMap((lang) => isoCountries.getName(alpha2, lang, { select: 'all' }) ?? []),
      ...(SPELLINGS[id] ?? []),
    ];
    const unique = [...new Set(all.flatMap((name) => (name ? [name] : [])))];
    return [[id, alpha2, isoCountries.alpha2ToNumeric(alpha2) ?? '', at[0], at[1], unique] as const];
  });
  return {
    countries: countries.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    former: FORMER_STATES,
    otherCodes: OTHER_CODES,
  };
}

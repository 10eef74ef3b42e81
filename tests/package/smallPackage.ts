// A small data package that keeps every rule, and a way to break one line of it.

import { byLanguage } from '../../src/lib/language.ts';
import { checkPackage } from '../../src/package/checkPackage.ts';
import type { Descriptor } from '../../src/package/descriptor.ts';
import { parseDescriptor } from '../../src/package/descriptorSchema.ts';
import { nameable, parseTables, type TableTexts } from '../../src/package/parseAtlas.ts';
import { parseRecordTables, type RecordTexts } from '../../src/package/parseRecordTables.ts';
import { describeProblem } from '../../src/package/problem.ts';
import type { Texts } from '../../src/package/rules/texts.ts';
import type { TableName } from '../../src/package/schemas.ts';
import { SMALL_DESCRIPTOR } from './smallDescriptor.ts';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

export const SMALL_TABLES: TableTexts = Object.freeze({
  sources: lines(
    'id,title,author,publisher,year,url,cites,note,licence',
    'paper,A paper,,,2011,https://example.org/,office,,',
    'office,An office,,,,,,,',
    'un-flows-2015,Yearly flows,,,2015,,,,"no open licence stated, figures cited"',
    'unhcr-population,Refugees,,,2025,,,,CC BY 4.0',
    'wb-bilateral-2010,A matrix,,,2011,,,,"no open licence stated, figures cited"',
  ),
  places: lines(
    'id,kind,lng,lat,anchor',
    'AZE,country,49.87,40.41,Baku',
    'GEO,country,44.83,41.72,Tbilisi',
    'TUR,country,32.86,39.93,Ankara',
    'X-SEA,region,101.5,9.5,A gulf',
    'X-ALL,total,,,',
    'X-UNK,unknown,,,',
  ),
  layers: lines(
    'id,group,kind,unit,time,direction,source,listed',
    'residence-arrivals,residence,flow,persons,years,directed,office,yes',
    'transit,irregular,route,,snapshot,directed,paper,yes',
    'permits,labour,share,percent,snapshot,directed,paper,yes',
    'partner-arrivals,residence,flow,,years,directed,un-flows-2015,no',
    'refugees,protection,stock,persons,years,directed,unhcr-population,no',
    'emigrants,stocks,rank,rank,snapshot,directed,paper,yes',
  ),
  flows: lines(
    'layer,origin,destination,from,to,value,unit,status,source,locator,note',
    'residence-arrivals,GEO,AZE,2000,2000,30,persons,reported,office,"Table 3, Georgia, 2000",',
    'residence-arrivals,TUR,AZE,2000,2000,12,persons,reported,office,"Table 3, Turkey, 2000",',
    'residence-arrivals,TUR,AZE,2003,2003,,persons,none,office,"Table 3, Turkey, 2003",@dash',
    'permits,TUR,AZE,2011-09-30,2011-09-30,45,percent,approximate,paper,Permits,',
  ),
  routes: lines(
    'route,leg,layer,origin,destination,role,form,victims,from,to,evidence,source,locator,note',
    'east-west,1,transit,X-SEA,AZE,entry,,,2005,2005,named,paper,"Routes, first line",',
    'east-west,2,transit,AZE,GEO,onward,,,2005,2005,named,paper,"Routes, first line",',
  ),
  indicators: lines(
    'indicator,from,to,value,high,unit,status,source,locator,note',
    'residence-arrivals-total,2000,2000,50,,persons,reported,office,"Table 3, total",',
    'residence-arrivals-total,2003,2003,9,,persons,reported,office,"Table 3, total",',
    'arrivals,2000,2000,5.8,,thousand-persons,reported,office,Table 1,',
    'departures,2000,2000,13.2,,thousand-persons,reported,office,Table 1,',
    'net-migration,2000,2000,-7.4,,thousand-persons,reported,office,Table 1,',
    'net-migration-urban,2000,2000,-7.2,,thousand-persons,reported,office,Table 1,',
    'net-migration-rural,2000,2000,-0.2,,thousand-persons,reported,office,Table 1,',
    'remittances-in,2004,2004,228,,usd-million,reported,paper,Table 5,',
    'remittances-in-workers,2004,2004,191,,usd-million,reported,paper,Table 5,',
    'remittances-in-employees,2004,2004,12,,usd-million,reported,paper,Table 5,',
    'remittances-in-transfers,2004,2004,24,,usd-million,reported,paper,Table 5,',
    'trafficking-crimes-total,2010,2010,71,,crimes,reported,paper,Table 4,',
    'trafficking-crimes-144-1,2010,2010,70,,crimes,reported,paper,Table 4,',
    'trafficking-crimes-144-2,2010,2010,1,,crimes,reported,paper,Table 4,',
    'stay,2009,2009,300,500,persons,approximate,paper,Stay,',
  ),
  events: lines(
    'id,date,precision,source,locator',
    'border-service,2002-07,month,paper,Border',
    'programme,2006/2008,period,paper,Summary',
  ),
  discrepancies: lines(
    'id,rows,kind',
    'parts,indicators:remittances-in|2004|2004,rounding',
    'arrivals,flows:residence-arrivals|GEO|AZE|2000|2000;indicators:arrivals|2000|2000,differs',
  ),
});

const FLOW_HEADER = 'layer,origin,destination,from,to,value,unit,status,source,locator,note';
export const SMALL_RECORDS: RecordTexts = Object.freeze({
  records: new Map(
    Object.entries({
      'flows-un-2015': lines(
        FLOW_HEADER,
        'residence-arrivals,X-ALL,AZE,2000,2000,49,persons,reported,un-flows-2015,Y9,',
        'residence-arrivals,GEO,AZE,2000,2000,30,persons,reported,un-flows-2015,Y2,@dash',
        'residence-arrivals,TUR,AZE,2000,2000,0,persons,reported,un-flows-2015,Y3,',
        'residence-arrivals,X-UNK,AZE,2000,2000,19,persons,reported,un-flows-2015,Y8,',
      ),
      'flows-partners': lines(
        FLOW_HEADER,
        'partner-arrivals,AZE,GEO,2000,2000,90,persons,reported,un-flows-2015,Z2,',
        'partner-arrivals,AZE,TUR,2001,2001,80,registrations,reported,un-flows-2015,Z3,',
      ),
      'stocks-unhcr': lines(
        FLOW_HEADER,
        'refugees,AZE,GEO,2000,2000,5,persons,approximate,unhcr-population,2000,',
      ),
      'stocks-world-bank': lines(
        FLOW_HEADER,
        'emigrants,AZE,TUR,2010,2010,18,persons,reported,wb-bilateral-2010,Matrix,',
        'emigrants,AZE,X-ALL,2010,2010,20,persons,reported,wb-bilateral-2010,Matrix,',
      ),
    }),
  ),
  reporters: lines(
    'reporter,layer,origin,destination,unit,from,to',
    'GEO,partner-arrivals,AZE,GEO,persons,2000,2000',
    'TUR,partner-arrivals,AZE,TUR,registrations,1999,2003',
  ),
  pairs: lines(
    'id,how,report,record,rounded_to,relation',
    'arrivals,cells,indicators:arrivals|*|*,flows-un-2015:residence-arrivals|X-ALL|AZE|*|*,,differs',
  ),
});

const INDICATORS = [
  'residence-arrivals-total',
  'arrivals',
  'departures',
  'net-migration',
  'net-migration-urban',
  'net-migration-rural',
  'remittances-in',
  'remittances-in-workers',
  'remittances-in-employees',
  'remittances-in-transfers',
  'trafficking-crimes-total',
  'trafficking-crimes-144-1',
  'trafficking-crimes-144-2',
  'stay',
];
const LAYERS = ['residence-arrivals', 'transit', 'permits', 'partner-arrivals', 'refugees', 'emigrants'];
const KEYS = [
  'source.paper.note',
  'source.office.note',
  'source.un-flows-2015.note',
  'source.unhcr-population.note',
  'source.wb-bilateral-2010.note',
  'place.X-SEA',
  'place.X-ALL',
  'place.X-UNK',
  ...LAYERS.flatMap((id) => [`layer.${id}.title`, `layer.${id}.description`]),
  ...INDICATORS.map((id) => `indicator.${id}`),
  'event.border-service',
  'event.programme',
  'discrepancy.parts',
  'discrepancy.arrivals',
  'pair.arrivals',
  'pair.arrivals.note',
  'evidence.named',
  'note.dash',
  'measure.came',
  'measure.sent',
  'section.money',
  'question.first',
  'question.second',
  'sea.near',
  ...['title', 'short', 'question', 'caveat'].map((part) => `topic.moves.${part}`),
];
const words = (lang: string) =>
  Object.freeze(Object.fromEntries(KEYS.map((key) => [key, `${key} in ${lang}`])));

export const SMALL_TEXTS: Texts = Object.freeze(byLanguage(words));

/** The small package with `before` replaced by `after` once in one table; throws where `before` does not stand. */
export function brokenTables(table: TableName, before: string, after: string): TableTexts {
  if (!SMALL_TABLES[table].includes(before)) throw new Error(`${table} has no ${before}`);
  return { ...SMALL_TABLES, [table]: SMALL_TABLES[table].replace(before, () => after) };
}

/** The small records with `before` replaced by `after` once in one of them or in the reporters. */
export function brokenRecords(file: string, before: string, after: string): RecordTexts {
  const { records, reporters, pairs } = SMALL_RECORDS;
  const edited = (text: string) => {
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    return text.replace(before, () => after);
  };
  return {
    records: new Map([...records].map(([name, text]) => [name, name === file ? edited(text) : text])),
    reporters: file === 'reporters' ? edited(reporters) : reporters,
    pairs: file === 'pairs' ? edited(pairs) : pairs,
  };
}

/** The rules of the small package, which a table broken for a test still has. */
export const SMALL_RULES: Pick<Descriptor, 'rules' | 'records'> = descriptorOf();

function descriptorOf(): Descriptor {
  const known = nameable(parseTables(SMALL_TABLES).tables);
  const declared = parseDescriptor(JSON.stringify(SMALL_DESCRIPTOR), known);
  if ('problems' in declared) throw new Error(JSON.stringify(declared.problems));
  return declared.descriptor;
}

/** What the command line prints for these tables and texts: problems of cells, or else those of the rules. */
export function printedProblems(
  tables: TableTexts,
  texts: Texts = SMALL_TEXTS,
  records: RecordTexts = SMALL_RECORDS,
): readonly string[] {
  const parsed = parseTables(tables);
  const more = parseRecordTables(records);
  const unread = [...parsed.problems, ...more.problems];
  const problems = unread.length > 0 ? unread : checkPackage(parsed.tables, texts, more.tables, SMALL_RULES);
  return problems.map(describeProblem);
}

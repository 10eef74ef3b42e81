// The worksheet as a file of its own: a page that prints on one upright sheet without the atlas.
import { escapeXml } from '../../paint/svg/escapeXml.ts';

const STYLE = `@page{size:A4 portrait;margin:12mm 14mm}
body{max-width:182mm;margin:0 auto;font:10.5pt/1.35 system-ui,sans-serif;color:#111}
.worksheet-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px;padding-bottom:8px;border-bottom:1px solid #888}
.worksheet-head strong{flex:1 0 100%}
.worksheet-map svg{width:100%;height:auto}
ol>li{margin-top:6px;break-inside:avoid}p{margin:0}
ul{display:grid;grid-template-columns:repeat(4,auto);justify-content:start;gap:0 20px;margin:2px 0;padding:0;list-style:none}
.worksheet-lines{height:15mm;border-bottom:1px solid #888}.soft{color:#555}.worksheet-source{font-size:7.5pt}`;

/** The whole page of HTML around the markup of the sheet. */
export function worksheetFile(lang: string, title: string, sheet: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>${sheet}</body></html>\n`;
}

// The worksheet as a file of its own: a page that prints on one upright sheet without the atlas.
import { escapeXml } from '../../paint/svg/escapeXml.ts';

const STYLE = `@page{size:A4 portrait;margin:14mm}
body{max-width:182mm;margin:0 auto;font:11pt/1.4 system-ui,sans-serif;color:#111}
.worksheet-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px;padding-bottom:8px;border-bottom:1px solid #888}
.worksheet-map svg{width:100%;height:auto}
ol>li{margin-top:10px;break-inside:avoid}p{margin:0}
ul{display:grid;grid-template-columns:1fr 1fr;margin:2px 0;padding:0;list-style:none}
.worksheet-lines{height:15mm;border-bottom:1px solid #888}.soft{color:#555}.worksheet-source{font-size:8.5pt}`;

/** The whole page of HTML around the markup of the sheet. */
export function worksheetFile(lang: string, title: string, sheet: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>${sheet}</body></html>\n`;
}

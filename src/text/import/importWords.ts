// Words of opening other people's data, fetched with the panel or the opened atlas; and the messages without the country of ours.
import type { Language } from '../../lib/language.ts';
import type { Messages } from '../en.ts';
import type { ImportWords } from './en.ts';

const WORDS: Readonly<Record<Language, () => Promise<ImportWords>>> = {
  en: async () => (await import('./en.ts')).enImport,
  az: async () => (await import('./az.ts')).azImport,
  ru: async () => (await import('./ru.ts')).ruImport,
  tr: async () => (await import('./tr.ts')).trImport,
};

export const loadImportWords = (lang: Language): Promise<ImportWords> => WORDS[lang]();

/** The messages of the page for an opened atlas of this title: nothing in them speaks of Azerbaijan or of its years. */
export function neutralMessages(messages: Messages, { neutral }: ImportWords, title: string): Messages {
  const { card } = messages;
  const [, ...lines] = messages.help.lines;
  return {
    ...messages,
    title,
    figure: { ...messages.figure, ratio: neutral.ratio },
    routes: { ...messages.routes, roles: { ...messages.routes.roles, ...neutral.roles } },
    card: {
      ...card,
      history: neutral.history,
      stock: { to: neutral.stockTo, from: neutral.stockFrom },
      years: (layer) => layer,
    },
    chart: { ...messages.chart, describeFlows: neutral.middle },
    years: { ...messages.years, heading: neutral.everyYear },
    partners: { ...messages.partners, stockIn: neutral.stockIn, stockOut: neutral.stockOut },
    share: { ...messages.share, about: neutral.shared },
    help: { ...messages.help, lines: [neutral.arc, ...lines] },
    azerbaijan: { ...messages.azerbaijan, heading: neutral.about },
  };
}

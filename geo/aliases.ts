// Everyday names and spellings of the places of data/places.csv that CLDR does not list, for search alone.
import type { Language } from '../src/lib/language.ts';

type Aliases = Readonly<Record<string, readonly string[]>>;

/** By language and id of a country; regions have theirs in data/text/ (`also.X-...`). A name that only differs in accents or case is found anyway. */
export const ALIASES: Readonly<Record<Language, Aliases>> = {
  en: {
    ARE: ['UAE', 'Emirates'],
    ARM: ['Hayastan'],
    AZE: ['Azerbaidjan', 'Azarbaijan'],
    BGD: ['Bangla Desh'],
    CHE: ['Swiss Confederation'],
    CHN: ['PRC', "People's Republic of China"],
    DEU: ['Deutschland', 'Federal Republic of Germany'],
    GBR: ['Great Britain', 'Britain', 'England'],
    GEO: ['Sakartvelo'],
    IRN: ['Persia', 'Islamic Republic of Iran'],
    KAZ: ['Kazakstan'],
    KGZ: ['Kirghizia', 'Kirgizia', 'Kirghizstan', 'Kyrgyz Republic'],
    MDA: ['Moldavia', 'Republic of Moldova'],
    RUS: ['Russian Federation'],
    SDN: ['The Sudan'],
    TKM: ['Turkmenia'],
    TUR: ['Republic of Türkiye'],
    UKR: ['The Ukraine'],
    USA: ['USA', 'America', 'United States of America', 'The States'],
  },
  az: {
    AFG: ['Əfqanstan'],
    ARE: ['BƏƏ', 'Əmirliklər', 'Emiratlar'],
    CHN: ['ÇXR', 'Çin Xalq Respublikası'],
    DEU: ['AFR', 'Almaniya Federativ Respublikası'],
    GBR: ['Böyük Britaniya', 'Britaniya', 'İngiltərə'],
    GEO: ['Gürcüstan Respublikası'],
    IRN: ['İran İslam Respublikası'],
    KAZ: ['Qazaxstan'],
    KGZ: ['Qırğızstan', 'Qırğız Respublikası'],
    MDA: ['Moldaviya'],
    RUS: ['Rusiya Federasiyası', 'RF'],
    TKM: ['Türkmənstan'],
    TUR: ['Türkiyə Cümhuriyyəti'],
    USA: ['Amerika', 'Birləşmiş Ştatlar'],
    UZB: ['Özbəkstan'],
  },
  ru: {
    ARE: ['Эмираты', 'Арабские Эмираты', 'Объединённые Арабские Эмираты'],
    CHN: ['КНР', 'Китайская Народная Республика'],
    DEU: ['ФРГ'],
    GBR: ['Англия', 'Соединённое Королевство'],
    IRN: ['Персия'],
    KGZ: ['Киргизстан', 'Киргизская Республика'],
    MDA: ['Молдавия'],
    RUS: ['РФ', 'Российская Федерация'],
    TKM: ['Туркмения'],
    TUR: ['Турецкая Республика'],
    USA: ['Америка', 'Соединённые Штаты Америки', 'Штаты'],
  },
  tr: {
    ARE: ['BAE', 'Emirlikler'],
    CHN: ['ÇHC', 'Çin Halk Cumhuriyeti'],
    DEU: ['Federal Almanya'],
    GBR: ['İngiltere', 'Büyük Britanya', 'Britanya'],
    IRN: ['İran İslam Cumhuriyeti'],
    KGZ: ['Kırgız Cumhuriyeti'],
    MDA: ['Moldavya'],
    RUS: ['Rusya Federasyonu'],
    TUR: ['Türkiye Cumhuriyeti'],
    USA: ['Amerika', 'Birleşik Devletler'],
  },
};

/** Display names that differ from the main form of CLDR, because they are in common or official use. */
export const PREFERRED: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  ru: { KGZ: 'Кыргызстан', USA: 'США' },
};

// Words of the country card in Turkish.
import type { Messages } from '../en.ts';

export const trCard: Messages['card'] = {
  arrivals: 'Gelenler',
  departures: 'Gidenler',
  net: 'Net göç',
  inYear: (year) => `${year} yılı`,
  layers: 'Katmanlara göre',
  history: 'Gelenler ve gidenler, 1990–2011',
  historyNote: 'Verisi olmayan yıllar boş bırakıldı.',
  routes: 'Güzergâhlar ve koridorlar',
  noRoutes: 'Kaynakta bu ülkeden geçen güzergâh veya koridor yok.',
  noFigures: 'Gösterilen katmanlarda bu ülkeye ilişkin veri yok.',
  share: (value) => `toplamdaki payı ${value}`,
  rank: (rank, of) => `${of} ülke içinde ${rank}. sıra`,
  unstated: 'yön belirtilmemiş',
  stock: { to: 'Azerbaycan’dan', from: 'Azerbaycan’da' },
  pin: (country) => `Sabitle: ${country}`,
  pinned: 'Sabitlendi. Haritada, listede veya aramayla ikinci bir ülke seçin.',
  closeOf: (country) => `Kapat: ${country}`,
  cards: 'Yan yana ülkeler',
  notes: 'Notlar ve çelişkiler',
  years: (layer) => `${layer}, 1990–2011`,
  elsewhere: (country) => `Gösterilen katmanlarda bu ülke için bir şey yok: ${country}. Şunlarda var:`,
  show: (layer) => `Göster: ${layer}`,
  nowhere: (country) => `Hiçbir katmanda bu ülke için bir şey yok: ${country}.`,
};

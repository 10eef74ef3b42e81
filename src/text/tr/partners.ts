// Words of the list of partners in Turkish.
import type { Messages } from '../en.ts';

export const trPartners: Messages['partners'] = {
  heading: (year) => `${year} yılının ortak ülkeleri, göç eden kişi sayısına göre`,
  arrivals: 'gelen',
  departures: 'giden',
  unstated: 'Ülke belirtilmiyor',
  unstatedNote: 'Toplamlarda var, ama ülkesi belirtilmiyor (ya da kodu büyük olasılıkla yanlış).',
  other: 'Diğer ülkeler',
  otherNote: 'Kaynakta ayrıca listelenmeyen ülkeler.',
  netHeading: (year) => `${year} yılının ortak ülkeleri, net göçe göre`,
  shown: (shown, of) => `${of} akıştan ${shown} tanesi gösteriliyor`,
  limits: 'Listenin ve haritanın sınırları',
  top: 'Ülke sayısı',
  topAll: 'Tüm ülkeler',
  topFew: (value) => `İlk ${value}`,
  least: 'Akış büyüklüğü',
  leastAll: 'Her büyüklük',
  leastFew: (value) => `${value}+ kişi`,
  nothing: 'Bu kadar büyük bir akış yok.',
  clear: 'Sınırları kaldır',
  empty: (year) => `Gösterilen katmanlarda ${year} için ülkelere göre sayı yok.`,
  country: 'Ülke',
  ofWhole: 'Her çubuk toplam içindeki payı gösteriyor.',
  orderOut: 'Göç edenlerin gittiği ülkeler, sırasıyla',
  orderIn: 'Göçmenlerin geldiği ülkeler, sırasıyla',
};

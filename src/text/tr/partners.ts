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
  all: (count) => `Tümü (${count})`,
  few: 'Yalnızca en büyükler',
  limits: 'Listenin ve haritanın sınırları',
  top: 'Ülke sayısı',
  topAll: 'Tüm ülkeler',
  topFew: (value) => `İlk ${value}`,
  least: 'Akış büyüklüğü',
  anySize: 'Her büyüklük',
  sizeFrom: (value) => `${value}+ kişi`,
  widest: (flows: string) => `Burada en büyük ${flows} akış çiziliyor; listede hepsi var.`,
  nothing: 'Bu kadar büyük bir akış yok.',
  clear: 'Sınırları kaldır',
  empty: (year) => `Gösterilen katmanlarda ${year} için ülkelere göre sayı yok.`,
  country: 'Ülke',
  ofWhole: 'Her çubuk toplam içindeki payı gösteriyor.',
  asOf: (date) => `${date} itibarıyla`,
  stockIn: 'O tarihte Azerbaycan’da bulunanlar, geldikleri yere göre; bir yılın göçleri değil',
  stockWithin: 'Azerbaycan içinde yerinden edilenler',
  stockOut: 'Azerbaycan’dan olanlar',
  orderOut: 'Göç edenlerin yaşadığı ülkeler, sırasıyla',
  orderIn: 'Göçmenlerin geldiği ülkeler, sırasıyla',
  flowsHeading: (year) => `${year}: en büyük akışlar`,
  flowBudget: 'Haritadaki akışlar',
  partOfMap: 'Yalnızca haritanın görünen bölümünde başlayan veya biten akışlar çizilir.',
  drawnOf: (shown, of, share) =>
    `${of} akıştan ${shown} tanesi çiziliyor, kişiler içindeki payları ${share}. Bir yerin bütün akışları için o yeri seçin.`,
  drawnOnSheet: (shown, of, share, grouped) =>
    `${of} akıştan ${shown} tanesi çiziliyor, kişiler içindeki payları ${share}.${grouped ? ' Birbirine yakın yerler tek yer olarak çizilir.' : ''}`,
  drawnGrouped: (shown, of, share, within) =>
    `Birbirine yakın yerler tek yer olarak çizilir; addan sonraki +3, onunla birlikte üç yer daha olduğunu söyler. Aralarındaki ${of} akıştan ${shown} tanesi çiziliyor, kişiler içindeki payları ${share}; bunlardan birinin içindekilerin payı ise ${within}. Ayırmak için yakınlaştırın ya da bütün akışlarını görmek için bir yer seçin.`,
};

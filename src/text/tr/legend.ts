// Words of the legend in Turkish.
import type { Messages } from '../en.ts';

export const trLegend: Messages['legend'] = {
  widths: {
    sqrt: 'Yayın genişliği kişi sayısının kareköküyle artıyor; ölçek her yıl aynı. Güzergâh ve koridorların genişliği hep aynı: kaynak sayı belirtmiyor.',
    linear:
      'Yayın genişliği kişi sayısıyla orantılı; ölçek her yıl aynı. Güzergâh ve koridorların genişliği hep aynı: kaynak sayı belirtmiyor.',
  },
  dots: (people) => `Bir nokta: ${people} kişi`,
  round:
    'O yıl göç eden herkes eşit aralıklarla 20 saniye içinde yola çıkar, sonra hepsi baştan başlar: akış ne kadar sıksa insan o kadar çoktur. Kaynağın insanları ülkelere göre saymadığı yerde yönü tek, yavaş bir dalga gösterir.',
  everySecond: 'Bu cihaz yavaş: noktaların yarısı çiziliyor.',
  node: 'Daire: alanı o yılki kişi sayısıyla büyüyor',
  changedNode: 'Daire: alanı, kişi sayısındaki değişimle büyüyor',
  outline: 'Kontur: daha önceki bir yıla ait, son yayımlanan veriler',
  stock: (persons) =>
    `İnsanların bulunduğu ülkede, listede yazan tarihteki daire: alanı sayılarıyla büyür; burada ${persons} kişi için çizildi. Başkentte durur, ama herkes orada yaşamıyor`,
  twoRims: 'kesik kenar: ilk yıl, dolu daire: ikinci yıl',
  unstated: 'taralı kısım: ülke belirtilmiyor',
  thread: 'İnce çizgi: en büyük grupları geldikleri yere bağlar, sayı göstermez',
  within: 'halkalı kısım: ülke içinde yerinden edilenler',
  range: 'ikinci kenar: kaynak bir aralık veriyor',
  none: 'Yay yok: bildirilen yok ya da o yıl için veri yok; hangisi olduğu listede yazıyor',
  share: (layer) => `${layer}: halkanın dolu kısmı payı gösteriyor`,
  rankOut: (layer) => `${layer}: yaşanan ülkeler arasındaki sırası`,
  rankIn: (layer) => `${layer}: çıkış ülkeleri arasındaki sırası`,
  dashedRim: 'kesik kenar: daha önceki bir yılın verileri',
  mention: (layer) => `${layer}: adı geçiyor, sayı belirtilmiyor`,
};

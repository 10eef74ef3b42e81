// Words of the legend in Turkish.
import type { Messages } from '../en.ts';

export const trLegend: Messages['legend'] = {
  widths: {
    sqrt: 'Yayın genişliği kişi sayısının kareköküyle artar; ölçek her yıl aynıdır. Güzergâh ve koridorların genişliği birdir: kaynak sayı vermez.',
    linear:
      'Yayın genişliği kişi sayısıyla orantılıdır; ölçek her yıl aynıdır. Güzergâh ve koridorların genişliği birdir: kaynak sayı vermez.',
  },
  node: 'Daire: alanı o yılın kişi sayısıyla büyür',
  changedNode: 'Daire: alanı, sayıların değiştiği kişi kadar büyür',
  outline: 'Kontur: daha önceki bir yılın son yayımlanan verileri',
  none: 'Yay yok: bildirilen yok ya da o yıl için veri yok; hangisi olduğu listede yazar',
  share: (layer) => `${layer}: halkanın dolu kısmı payı gösterir`,
  rankOut: (layer) => `${layer}: varış ülkeleri arasındaki sırası`,
  rankIn: (layer) => `${layer}: çıkış ülkeleri arasındaki sırası`,
  mention: (layer) => `${layer}: adı geçer, sayı verilmez`,
};

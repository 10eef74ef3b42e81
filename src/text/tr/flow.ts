// Words of the choice of direction in Turkish.
import type { Messages } from '../en.ts';

export const trFlow: Messages['flow'] = {
  heading: 'Yön',
  both: 'Her ikisi',
  in: 'Gelenler',
  out: 'Gidenler',
  net: 'Net göç',
  netTitle: 'Net göç',
  netNote: 'Hesaplandı: gelenler eksi gidenler. Her yay, insan kaybeden taraftan insan kazanan tarafa gider.',
  netLegend: 'Net göç, hesaplandı: yay insan kazanan tarafı gösterir',
  needsBoth: 'Net göç için sürekli ikametin iki katmanı da gerekir; biri kapalı.',
  showBoth: 'İkisini de göster',
  unavailable: 'hesaplanamıyor',
  lacks: {
    arrivals: 'gelenler için veri yok',
    departures: 'gidenler için veri yok',
    both: 'ne gelenler ne gidenler için veri var',
  },
};

// Words of the tabs and of the years view in Turkish.
import type { Messages } from '../en.ts';

export const trViews: Messages['views'] = {
  label: 'Görünümler',
  map: 'Harita',
  years: 'Yıllar',
  chart: 'Grafik',
  table: 'Tablo',
  choose: 'Hangisi?',
  loading: 'Yükleniyor…',
  failed: 'Bu görünüm yüklenemedi.',
};

export const trYears: Messages['years'] = {
  heading: 'Bütün yıllar, 1990–2011',
  scale:
    'Bütün yıllar için tek ölçek; çizgiler haritadakinin yarısı kalınlıkta. Haritada görmek için bir yıla basın.',
  arrivals: (value) => `${value} gelen`,
  departures: (value) => `${value} giden`,
  named: (what, value) => `${what}: ${value}`,
  cell: (year, list) => `${year}: ${list}`,
  noCountries: 'ülkelere göre veri yok',
  placeOnly: (place) => `Sayılar: ${place}`,
  timeless: 'Güzergâhlar ve koridorlar, bildirildiği gibi; belirli bir yıla ait değiller.',
};

// Words of the tabs and of the years view in Azerbaijani.
import type { Messages } from '../en.ts';

export const azViews: Messages['views'] = {
  label: 'Görünüşlər',
  map: 'Xəritə',
  years: 'İllər',
  chart: 'Diaqram',
  table: 'Cədvəl',
  choose: 'Hansı?',
  loading: 'Yüklənir…',
  failed: 'Bu görünüşü yükləmək mümkün olmadı.',
};

export const azYears: Messages['years'] = {
  heading: 'Bütün illər, 1990–2011',
  scale:
    'Bütün illər üçün miqyas birdir; xətlər xəritədəkindən iki dəfə nazikdir. Xəritədə görmək üçün ili seçin.',
  arrivals: (value) => `${value} gələn`,
  departures: (value) => `${value} gedən`,
  named: (what, value) => `${what}: ${value}`,
  cell: (year, list) => `${year}: ${list}`,
  noCountries: 'ölkələr üzrə məlumat yoxdur',
  placeOnly: (place) => `Rəqəmlər: ${place}`,
  timeless: 'Marşrut və dəhlizlər, bildirildiyi kimi; heç biri konkret ilə aid deyil.',
};

// Words about use without a network in Azerbaijani.
import type { Messages } from '../en.ts';

export const azOffline: Messages['offline'] = {
  ready: 'İnternetsiz də işləyir: atlas bu cihazda saxlanılıb.',
  help: 'Bir dəfə açıldıqdan sonra atlas internetsiz də işləyir: o, bu cihazda saxlanılır.',
  update: 'Atlasın yeni versiyası hazırdır.',
  apply: 'İndi yüklə',
  later: 'Sonra',
};

// Words about use without a network in Azerbaijani.
import type { Messages } from '../en.ts';

export const azOffline: Messages['offline'] = {
  ready: 'Atlas indi internetsiz də işləyir.',
  update: 'Atlasın yeni versiyası hazırdır.',
  apply: 'İndi yüklə',
  lazyPart: 'Sonra',
  dismiss: 'Bildirişi bağla',
};

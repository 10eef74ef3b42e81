// Words about use without a network in Turkish.
import type { Messages } from '../en.ts';

export const trOffline: Messages['offline'] = {
  ready: 'Hazır: atlas artık ağ bağlantısı olmadan da açılır.',
  update: 'Atlasın yeni sürümü hazır.',
  apply: 'Şimdi yükle',
  later: 'Daha sonra',
  dismiss: 'Bildirimi kapat',
};

// Words about use without a network in Turkish.
import type { Messages } from '../en.ts';

export const trOffline: Messages['offline'] = {
  ready: 'Atlas artık internet olmadan da çalışıyor.',
  update: 'Atlasın yeni sürümü hazır.',
  apply: 'Şimdi yükle',
  lazyPart: 'Daha sonra',
  dismiss: 'Bildirimi kapat',
};

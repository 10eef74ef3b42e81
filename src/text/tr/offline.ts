// Words about use without a network in Turkish.
import type { Messages } from '../en.ts';

export const trOffline: Messages['offline'] = {
  ready: 'İnternet olmadan da çalışır: atlas bu cihazda saklanıyor.',
  help: 'İlk ziyaretten sonra atlas internet olmadan da çalışır: bu cihazda saklanır.',
  update: 'Atlasın yeni sürümü hazır.',
  apply: 'Şimdi yükle',
  later: 'Daha sonra',
};

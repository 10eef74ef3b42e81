// Words about use without a network in Russian.
import type { Messages } from '../en.ts';

export const ruOffline: Messages['offline'] = {
  ready: 'Атлас теперь работает и без сети.',
  update: 'Готова новая версия атласа.',
  apply: 'Загрузить сейчас',
  lazyPart: 'Позже',
  dismiss: 'Закрыть уведомление',
};

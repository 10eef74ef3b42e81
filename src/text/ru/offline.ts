// Words about use without a network in Russian.
import type { Messages } from '../en.ts';

export const ruOffline: Messages['offline'] = {
  ready: 'Работает и без сети: атлас сохранён на этом устройстве.',
  help: 'После первого посещения атлас работает и без сети: он сохраняется на этом устройстве.',
  update: 'Готова новая версия атласа.',
  apply: 'Загрузить сейчас',
  later: 'Позже',
};

// Words of the country card in Azerbaijani.

import type { Messages } from '../en.ts';
import { azOrdinal } from './ordinal.ts';

export const azCard: Messages['card'] = {
  arrivals: 'Gələnlər',
  departures: 'Gedənlər',
  net: 'Miqrasiya saldosu',
  inYear: (year) => `${azOrdinal(year)} il`,
  layers: 'Qatlar üzrə',
  history: 'Gələnlər və gedənlər, 1990–2011',
  historyNote: 'Məlumat olmayan illər boş saxlanılıb.',
  routes: 'Marşrutlar və dəhlizlər',
  noRoutes: 'Mənbədə bu ölkədən keçən marşrut və ya dəhliz göstərilmir.',
  noFigures: 'Göstərilən qatlarda bu ölkə üzrə məlumat yoxdur.',
  share: (value) => `cəmdə payı ${value}`,
  rank: (rank, of) => `${of} ölkə arasında ${azOrdinal(rank)} yer`,
  unstated: 'istiqamət göstərilmir',
  stock: { to: 'Azərbaycandan', from: 'Azərbaycanda' },
  pin: (country) => `Bərkit: ${country}`,
  pinned: 'Bərkidilib. Xəritədə, siyahıda və ya axtarışla ikinci ölkəni seçin.',
  closeOf: (country) => `Bağla: ${country}`,
  cards: 'Yan-yana ölkələr',
  notes: 'Qeydlər və ziddiyyətlər',
  years: (layer) => `${layer}, 1990–2011`,
  elsewhere: (country) => `Göstərilən qatlarda bu ölkə haqqında məlumat yoxdur: ${country}. Bu qatlarda var:`,
  show: (layer) => `Göstər: ${layer}`,
  nowhere: (country) => `Heç bir qatda bu ölkə haqqında məlumat yoxdur: ${country}.`,
  mirror: {
    title: (year) => `Bir köçün iki sayı, ${azOrdinal(year)} il`,
    caveat:
      'Azərbaycan gedən kimi qeydiyyatdan keçənləri, digər ölkə isə gələn kimi qeydə aldığı insanları sayır; əks istiqamətdə əksinədir. Qaydalar fərqlidir: heç biri yeganə düzgün say deyil.',
    out: 'Azərbaycandan',
    in: 'Azərbaycana',
    own: 'Azərbaycanın saydığı',
    partner: (country) => `Digər ölkənin saydığı (${country})`,
    ratio: (country) => `Nisbət, ${country} : Azərbaycan`,
    noOwn: 'ölkələr üzrə say tapılmayıb',
    noCount: 'say tapılmayıb',
    years: (direction) => `${direction}, 1990–2011`,
    gaps: 'Boş saxlanılan illər üzrə say tapılmayıb; bu nə sıfır, nə də azalma deməkdir.',
    notTheSame: 'Eyni köç deyil və saylardan heç birinə daxil deyil.',
    loading: 'Digər ölkənin saydığı yüklənir…',
    failed: 'Digər ölkənin saydığını yükləmək mümkün olmadı.',
  },
};

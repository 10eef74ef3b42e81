// Words of the table view in Azerbaijani.
import type { Messages } from '../en.ts';

export const azTable: Messages['table'] = {
  heading: 'Bu görünüşün bütün sətirləri',
  filter: 'Qat və ya ölkə üzrə süzün',
  empty: 'Uyğun sətir yoxdur. Süzgəci təmizləyin və ya başqa qat, yaxud il seçin.',
  layer: 'Qat',
  origin: 'Çıxış ölkəsi',
  destination: 'Təyinat ölkəsi',
  period: 'Dövr',
  figure: 'Göstərici',
  status: 'Vəziyyəti',
  source: 'Mənbə',
  locator: 'Mənbədəki yeri',
  others: 'digər ölkələr',
  all: 'bütün ölkələr',
  total: 'cəmi',
  noNumber: 'sayı göstərilmir',
  count: (shown: string, all: string) => `${all} sətirdən ${shown} göstərilir`,
  statuses: {
    reported: 'mənbədəki kimi',
    none: 'qeydə alınmayıb',
    approximate: 'təxmini',
    rank: 'sıradakı yer',
    mentioned: 'adı çəkilir, rəqəm yoxdur',
    computed: 'hesablanıb',
    missing: 'məlumat yoxdur',
  },
};

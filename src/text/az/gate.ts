// Words of the gate, the totals of a year at the hub, in Azerbaijani.
import type { Messages } from '../en.ts';

export const azGate: Messages['gate'] = {
  name: (year) => `${year}: bütün gələnlər və gedənlər`,
  came: (value) => `${value} nəfər gəlib`,
  left: (value) => `${value} nəfər gedib`,
  own: (said) => `${said} (Azərbaycanın öz sayı)`,
  from: {
    unstated: (value) => `ölkəsi göstərilməyib: ${value}`,
    others: (value) => `digər ölkələrdən: ${value} (hesablanıb)`,
    all: 'haradan gəldikləri göstərilmir',
  },
  to: {
    unstated: (value) => `ölkəsi göstərilməyib: ${value}`,
    others: (value) => `digər ölkələrə: ${value} (hesablanıb)`,
    all: 'hara getdikləri göstərilmir',
  },
  legend: {
    sides: (persons) =>
      `Yarım dairələr: bütün gələnlər (yuxarıda) və bütün gedənlər (aşağıda); burada hər biri ${persons} nəfər üçün çəkilib`,
    outline: (persons) =>
      `Konturlar: Azərbaycanın öz sayına görə bütün gələnlər (yuxarıda) və bütün gedənlər (aşağıda); burada hər biri ${persons} nəfər üçün çəkilib`,
    net: (persons) => `Dairə: gələnlər minus gedənlər; burada ${persons} nəfər üçün çəkilib`,
    compared:
      'İki ilin yarım dairələri, yuxarıda gələnlər, aşağıda gedənlər: birincisi qırıq xətlə, ikincisi bütöv',
    hatched: {
      unstated: 'ştrixlənmiş: ölkəsi göstərilməyib',
      others: 'ştrixlənmiş: digər ölkələr, hesablanıb',
      all: 'ştrixlənmiş: ölkə göstərilmir',
    },
  },
};

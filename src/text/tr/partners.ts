// Words of the list of partners in Turkish.
import type { Messages } from '../en.ts';

export const trPartners: Messages['partners'] = {
  heading: (year) => `${year} yılının ortakları, göç eden kişi sayısına göre`,
  arrivals: 'gelen',
  departures: 'giden',
  other: 'Diğer ülkeler',
  otherNote: 'Kaynağın ayrıca listelemediği ülkeler.',
  empty: (year) => `Gösterilen katmanlarda ${year} için ülkelere göre sayı yok.`,
  country: 'Ülke',
  ofWhole: 'Her çubuk bütünün bir payıdır.',
  orderOut: 'Göç edenlerin gittiği ülkeler, sırasıyla',
  orderIn: 'Göçmenlerin geldiği ülkeler, sırasıyla',
};

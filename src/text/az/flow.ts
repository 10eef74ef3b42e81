// Words of the choice of direction in Azerbaijani.
import type { Messages } from '../en.ts';

export const azFlow: Messages['flow'] = {
  heading: 'İstiqamət',
  both: 'Hər ikisi',
  in: 'Gələnlər',
  out: 'Gedənlər',
  net: 'Saldo',
  netTitle: 'Miqrasiya saldosu',
  netNote:
    'Hesablanıb: gələnlərin sayından gedənlərin sayı çıxılıb. Hər qövs əhalisi azalan tərəfdən artan tərəfə yönəlir.',
  netLegend: 'Miqrasiya saldosu, hesablanıb: qövs əhalisi artan tərəfə yönəlir',
  needsBoth: 'Saldo üçün daimi yaşayış üzrə hər iki qat lazımdır; onlardan biri söndürülüb.',
  showBoth: 'Hər ikisini göstər',
  unavailable: 'hesablana bilmir',
  lacks: {
    arrivals: 'gələnlər üzrə məlumat yoxdur',
    departures: 'gedənlər üzrə məlumat yoxdur',
    both: 'nə gələnlər, nə gedənlər üzrə məlumat var',
  },
};

// Words of the tour in Turkish.
import type { Messages } from '../en.ts';

export const trTour: Messages['tour'] = {
  label: 'Atlas turu',
  start: 'İlk kez mi buradasınız? Turu başlatın',
  decline: 'Tur istemiyorum',
  again: 'Turu başlat',
  step: (step, of) => `Adım ${step}/${of}`,
  next: 'İleri',
  back: 'Geri',
  skip: 'Turu bitir',
  done: 'Tamam',
  steps: [
    [
      'Harita',
      'Her yay, Azerbaycan ile bir ülke arasında göç edenleri gösteriyor. Ok ucu gidilen yerde; yay ne kadar genişse kişi sayısı o kadar çok. Sayıları okumak için bir yaya veya ülkeye tıklayın.',
    ],
    [
      'Yıllar',
      'Kaydırıcıyı sürükleyin, oklarla ilerleyin veya “Oynat” düğmesine basın. Ülkelere göre veriler 1995–2010 yılları için var, raporun kendisinde ise yalnızca altı yıl için; öteki yıllar için atlas neyin eksik olduğunu belirtiyor ve hiçbir şey uydurmuyor.',
    ],
    [
      'Katmanlar',
      'Yerleşme, sınır dışı etmeler, güzergâhlar, insan ticareti, yerinden edilme ve başkaları: görmek istediğinizi açın. Bir katmanın verilerinin hangi yıla ait olduğu yanında gösteriliyor.',
    ],
    [
      'Ülkeler ve arama',
      'Bir ülkeyi, katmanı, olayı veya kaynağı dört dilden herhangi birinde adıyla bulun. Yukarıdaki sekmeler aynı verileri başka görünümlerde gösteriyor; tabloda haritanın bütün satırları var: okunabilir, süzülebilir, kopyalanabilir.',
    ],
    [
      'Her sayının bir kaynağı var',
      'Sayının yanındaki küçük “i”, sayının nerede yayımlandığını gösteriyor; kaynak gösterimi kopyalanabilir. Eşkenar dörtgen kaynakların farklı olduğunu gösteriyor. Bu tur, Yardım bölümünden yeniden başlatılabilir.',
    ],
  ],
};

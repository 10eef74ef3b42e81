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
      'Her yay, Azerbaycan ile bir ülke arasındaki insan hareketidir. Ok ucu gidilen yeri gösterir; yay ne kadar genişse kişi sayısı o kadar çoktur. Sayıları okumak için bir yaya veya ülkeye basın.',
    ],
    [
      'Yıllar',
      'Kaydırıcıyı sürükleyin, oklarla ilerleyin veya «Oynat» düğmesine basın. Kaynak, ülkelere göre yalnızca altı yılın verisini verir; öteki yıllarda atlas neyin eksik olduğunu söyler ve hiçbir şey uydurmaz.',
    ],
    [
      'Katmanlar',
      'Yerleşme, sınır dışı etmeler, güzergâhlar, insan ticareti, yerinden edilme ve başkaları: görmek istediğinizi açın. Bir katmanın verilerinin hangi yıla ait olduğu yanında yazar.',
    ],
    [
      'Ülkeler ve arama',
      'Bir ülkeyi, katmanı, olayı veya kaynağı dört dilden herhangi birinde adıyla bulun. Yukarıdaki sekmeler aynı verileri başka görünümlerde gösterir; tabloda haritanın bütün satırları vardır: okunabilir, süzülebilir, kopyalanabilir.',
    ],
    [
      'Her sayının bir kaynağı var',
      'Sayının yanındaki küçük «i», sayının nerede basıldığını açar; alıntı kopyalanabilir. Eşkenar dörtgen kaynakların farklı olduğunu gösterir. Bu tur, Yardım bölümünden yeniden açılabilir.',
    ],
  ],
};

// Words of the help sheet and of the Azerbaijan panel in Turkish.
import type { Messages } from '../en.ts';

export const trHelp: Messages['help'] = {
  heading: 'Yardım',
  reading: 'Harita nasıl okunur',
  lines: [
    'Her yay Azerbaycan ile bir ülke arasında göç edenleri gösteriyor; ok ucu varış ülkesinde.',
    'Ok ucu olmayan çizgi bir hareketi göstermiyor: belli bir tarihte sayılan insanları geldikleri yerle birleştiriyor ya da kaynak yönü belirtmiyor. Üzerinde hiçbir şey hareket etmiyor.',
    'Genişlik kişi sayısının kareköküyle artıyor; ölçek bütün yıllarda aynı.',
    'Kesikli ve noktalı çizgiler güzergâh ve koridorlardır: kaynak sayı belirtmiyor, bu yüzden genişlikleri bir anlam taşımıyor.',
    'Payların ve sıraların kendi işaretleri var; hiçbir zaman kişi sayısı gibi çizilmiyorlar.',
    'Sağ düğmeyle, Ctrl ile ya da iki parmakla sürüklerseniz harita eğilir ve yaylar yerden yükselir.',
  ],
  use: 'Sayfa nasıl kullanılır',
  parts: [
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
      'Sayının yanındaki küçük “i”, sayının nerede yayımlandığını gösteriyor; kaynak gösterimi kopyalanabilir. Eşkenar dörtgen kaynakların farklı olduğunu gösteriyor.',
    ],
  ],
  missing: 'Eksik sayı ne demek',
  states: [
    ['Sayı', 'kaynakta yayımlanmış ya da ondan hesaplanmış ve böyle belirtilmiş.'],
    [
      'Bildirilen yok',
      'kaynakta tire var. İstatistik Komitesi’nin açıklamasında tire bir yerde “olay gerçekleşmedi”, başka bir yerde “veri yok” anlamına geliyor; aynı tablonun Birleşmiş Milletler’in yayımladığı kopyasında bu hücrelerde 0 var.',
    ],
    [
      'Mevcut değil',
      'kaynak değerin mevcut olmadığını ya da henüz mevcut olmadığını belirtiyor: burada bilinmiyor, ama sıfır da değil.',
    ],
    ['Veri yok', 'kaynakta bu yıl için bir şey yok. Konturlar yayımlanan son değerleri gösteriyor.'],
    ['Geçerli değil', 'bu katman için böyle bir soru söz konusu değil.'],
  ],
  keys: 'Tuşlar',
  shortcuts: 'Klavye kısayolları',
  keyNames: { ' ': 'Boşluk', ArrowLeft: '←', ArrowRight: '→' },
  topicKeys: '1–7. konu',
  commands: {
    play: 'oynat veya duraklat',
    'previous-year': 'önceki yıl',
    'next-year': 'sonraki yıl',
    'first-year': 'ilk yıl',
    'last-year': 'son yıl',
    'previous-story-step': 'öykünün önceki adımı',
    'next-story-step': 'öykünün sonraki adımı',
    present: 'sunum',
    blank: 'sunumda ekranı karart',
    'hide-numbers': 'sayıları gizle veya göster',
    search: 'ülke bul',
    years: 'harita veya yıllar',
    chart: 'harita veya grafik',
    table: 'harita veya tablo',
    motion: 'hareketi aç veya kapat',
    'full-screen': 'tam ekran',
    help: 'bu yardım',
    close: 'en üstteki paneli kapat',
  },
  borders:
    'Sınırlar şu yerlerde Birleşmiş Milletler haritalarını izliyor: Kırım Ukrayna’da, Karabağ Azerbaycan’da, Abhazya ve Güney Osetya Gürcistan’da, Transdinyester Moldova’da, Golan Suriye’de, Kuzey Kıbrıs Kıbrıs’ta, Somaliland Somali’de. Şu yerlerde izlemiyor: Kosova ve Tayvan ayrı gösteriliyor, Keşmir’de de kontrol hatları, çizimlerin kaynağındaki gibi, sınır olarak çizili. Bunların hiçbiri statüye ilişkin bir görüş bildirmez.',
};

export const trAzerbaijan: Messages['azerbaijan'] = {
  heading: 'Azerbaycan',
  subtitle: 'Ekrandaki yıl, ardından ülke geneli',
  showTable: 'Tabloyu göster',
  showChart: 'Grafiği göster',
  period: 'Dönem',
  value: 'Değer',
  indicator: 'Gösterge',
  axis: { people: 'kişi', usdMillion: 'milyon ABD doları' },
  other: 'Diğer değerler',
};

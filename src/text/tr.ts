// Interface words in Turkish; nouns take no plural after a number.
import type { Messages } from './en.ts';
import { trAccess } from './tr/access.ts';
import { trCard } from './tr/card.ts';
import { trChart } from './tr/chart.ts';
import { trCompare } from './tr/compare.ts';
import { trDates } from './tr/dates.ts';
import { trExport, trShare } from './tr/export.ts';
import { trFailure } from './tr/failure.ts';
import { trFindings } from './tr/findings.ts';
import { trFlow } from './tr/flow.ts';
import { trGate } from './tr/gate.ts';
import { trLegend } from './tr/legend.ts';
import { trLesson } from './tr/lesson.ts';
import { trOffline } from './tr/offline.ts';
import { trAzerbaijan, trHelp } from './tr/panels.ts';
import { trPartners } from './tr/partners.ts';
import { trQuestions } from './tr/questions.ts';
import { trSearch } from './tr/search.ts';
import { trSources } from './tr/sources.ts';
import { trTable } from './tr/table.ts';
import { trViews, trYears } from './tr/views.ts';

const people = (value: string, _count: number) => `${value} kişi`;

/** The Turkish catalogue. */
export const tr: Messages = {
  title: 'Azerbaycan · Göç atlası',
  map: 'Harita',
  topic: 'Konu',
  topics: { nothing: (year) => `Kaynaklar ${year} yılı için bu konuda bir şey bildirmiyor.` },
  dates: trDates,
  menu: 'Menü',
  close: 'Kapat',
  openData: { heading: 'Veri aç', close: 'Veriyi kapat', back: 'Azerbaycan atlasına dön' },
  copied: 'Kopyalandı',
  jumpTo: (year) => `${year} yılına git`,
  list: 'Liste',
  headline: 'Özet',
  expand: 'Katmanları ve ülkeleri göster',
  collapse: 'Katmanları ve ülkeleri gizle',

  figure: {
    none: 'bildirilen yok',
    missing: 'mevcut değil',
    absent: 'veri yok',
    notApplicable: 'geçerli değil',
    mentioned: 'adı geçiyor, sayı belirtilmiyor',
    about: (value) => `yaklaşık ${value}`,
    range: (low, high) => `${low}\u00a0– ${high}`,
    rank: (rank) => `${rank}. sıra`,
    usdMillion: (value) => `${value} milyon ABD doları`,
    people,
    computed: 'hesaplandı',
    secondSource: 'rapor dışı',
    reportPrints: (value: string) => `raporda: ${value}`,
    agreement: { agrees: 'raporla aynı', rounded: 'yuvarlanınca raporla aynı', differs: 'rapordan farklı' },
    discrepancy: 'Kaynaklar farklı',
    net: 'hesaplandı: gelenler eksi gidenler',
    remainder: 'hesaplandı: toplam eksi listelenen ülkeler',
    share: 'hesaplandı: toplam içindeki pay',
    sum: 'hesaplandı: parçaların toplamı',
    difference: 'hesaplandı: iki değerin farkı',
    ratio: 'hesaplandı: öteki ülkenin saydığı bölü Azerbaycan’ın saydığı',
  },

  units: {
    crimes: (value) => `${value} suç`,
    applications: (value) => `${value} başvuru`,
    decisions: (value) => `${value} karar`,
    cases: (value) => `${value} vaka`,
    years: (value) => `${value} yaş`,
    registrations: (value) => `${value} kayıt`,
  },

  year: {
    came: (value) => `Yerleşmek üzere ${value} kişi geldi,`,
    left: (value) => `${value} kişi gitti.`,
    ofPlace: (place, came, left) => `${place}. Oradan gelenler: ${came}. Oraya gidenler: ${left}.`,
    noArrivals: (year) => `${year} için gelenlere ilişkin veri yok,`,
    noDepartures: () => 'gidenlere ilişkin veri yok.',
    noTotals: (year) => `${year} için gelenlere ve gidenlere ilişkin veri yok.`,
    moreCame: 'Gelenler gidenlerden fazla.',
    moreLeft: (value) => `Gidenler gelenlerden ${value} kişi fazla.`,
    cameTurned: (year) => `Gelenler gidenlerden fazla; ${year} yılında tersiydi.`,
    leftTurned: (year) => `Gidenler gelenlerden fazla; ${year} yılında tersiydi.`,
    halfArrivals: (year) => `Gelenler en çok ${year} yılındakinin yarısı kadar.`,
    halfDepartures: (year) => `Gidenler en çok ${year} yılındakinin yarısı kadar.`,
    mainDestination: (country, share) => `En çok kişi şuraya gitti: ${country}, ${share} (hesaplandı).`,
    mainOrigin: (country, share) => `En çok kişi şuradan geldi: ${country}, ${share} (hesaplandı).`,
    gap: (year, before, after) =>
      `${year} için ülkelere göre veri yok; en yakın yıllar: ${before} ve ${after}.`,
    gapOneSided: (year, nearest) => `${year} için ülkelere göre veri yok; en yakın yıl: ${nearest}.`,
    gapEmpty: (year) => `${year} için ülkelere göre veri yok.`,
    gapOutlines: (year) => `Konturlar ${year} yılını gösteriyor.`,
    otherArrivals: (value) => `Raporun başka bir tablosunda gelenlerin sayısı: ${value}.`,
    otherDepartures: (value) => `Raporun başka bir tablosunda gidenlerin sayısı: ${value}.`,
    noLayer: 'Hiçbir katman gösterilmiyor.',
  },

  layers: {
    add: 'Katman ekle',
    heading: 'Katmanlar',
    only: (year) => `yalnızca ${year}`,
    asReported: (year) => `${year} yılında bildirildiği gibi`,
    none: 'seçilen kaynaklarda veri yok',
    jump: (layer, year) => `${layer}: ${year} yılına git`,
    previous: (year) => `‹ ${year}`,
    next: (year) => `${year} ›`,
  },

  offline: trOffline,
  search: trSearch,

  gate: trGate,
  legend: trLegend,
  findings: trFindings,
  flow: trFlow,

  compare: trCompare,

  partners: trPartners,

  card: trCard,

  routes: {
    roles: {
      entry: 'giriş yolu',
      via: 'geçiş yolu',
      onward: 'devam eden yol',
      intended: 'hedeflenen ülke',
      source: 'Azerbaycan çıkış ülkesi olarak',
      transit: 'Azerbaycan transit ülke olarak',
      destination: 'Azerbaycan varış ülkesi olarak',
      return: 'Azerbaycan’a geri getirilme',
    },
    forms: { 'forced-labour': 'zorla çalıştırma', 'sexual-exploitation': 'cinsel sömürü' },
    victims: { men: 'erkekler', boys: 'erkek çocuklar', women: 'kadınlar', children: 'çocuklar' },
    stops: (list) => `Geçtiği yerler: ${list}`,
    few: 'Yalnızca ilkleri',
    noNumber: 'Kaynak sayı belirtmiyor.',
  },

  views: trViews,
  years: trYears,
  chart: trChart,

  table: trTable,

  timeline: {
    options: 'Tempo',
    unstatedBoth: (left: string, came: string) =>
      `Kaynak, giden ${left} ve gelen ${came} kişinin ülkesini belirtmiyor (hesaplandı).`,
    unstatedLeft: (value: string) => `Kaynak, giden ${value} kişinin ülkesini belirtmiyor (hesaplandı).`,
    unstatedCame: (value: string) => `Kaynak, gelen ${value} kişinin ülkesini belirtmiyor (hesaplandı).`,
    othersBoth: (left: string, came: string) =>
      `Raporda adı geçmeyen ülkelere ${left} kişi gitti, oralardan ${came} kişi geldi (hesaplandı).`,
    othersLeft: (value: string) => `${value} kişi raporda adı geçmeyen ülkelere gitti (hesaplandı).`,
    othersCame: (value: string) => `${value} kişi raporda adı geçmeyen ülkelerden geldi (hesaplandı).`,
    label: 'Zaman çizelgesi',
    year: 'Yıl',
    play: 'Oynat',
    pause: 'Duraklat',
    previous: 'Önceki yıl',
    next: 'Sonraki yıl',
    first: 'İlk yıl',
    last: 'Son yıl',
    speed: 'Hız',
    step: (times, seconds) => `${times}× · adım ${seconds} sn`,
    every: 'Her yıl',
    loop: 'Döngü',
    tip: (year: string) => `${year} yılının sayıları`,
    axis: 'Çubuk ne kadar yüksekse sayı o kadar büyüktür: yükseklik karekökle artar, bütün yıllar için ölçek birdir.',
    axisEach:
      'Çubuk ne kadar yüksekse sayı o kadar büyüktür: yükseklik karekökle artar; her serinin kendi ölçeği vardır.',
    squareRoot: 'çubuk yüksekliği: karekök',
    fromSecond: 'içi boş: ek kaynak',
    someMonths: 'kesik çizgi: birkaç ay',
    hollowBar: 'Zaman çizgisinde içi boş çubuk: sayı rapordan değil, ek bir kaynaktandır.',
    dashedBar: 'Çubuk yerine kesik çizgi: sayı yılın birkaç ayına aittir.',
    events: 'Olaylar',
    eventsOf: (year) => `${year} yılının olayları`,
    holds: (year, arrivals, departures) => `${year}: gelenler ${arrivals}, gidenler ${departures}`,
    byCountry: 'ülkelere göre veri var',
    notByCountry: 'ülkelere göre veri yok',
    source: (list) => `Kaynak: ${list}`,
    legend: 'Lejant',
    stripLines: 'Yılların altındaki çizgiler: her katman için biri, verisi olan yıllarda.',
    strip: (layer, years) => `${layer}: ${years}`,
    timeless: 'yıla bağlı değil',
  },

  display: {
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    stopMotion: 'Hareketi durdur',
    startMotion: 'Hareketi başlat',
    heading: 'Görünüm',
    sources: 'Kaynaklar',
    help: 'Yardım',
    language: 'Dil',
    theme: 'Tema',
    themes: {
      system: 'Sistem',
      light: 'Açık',
      dark: 'Koyu',
      contrast: 'Yüksek karşıtlık',
      projector: 'Projektör',
    },
    motion: 'Hareket',
    outlines: 'Verisiz yıllarda konturlar',
    reportOnly: 'Yalnızca rapor',
    values: 'Haritada sayılar',
    globe: 'Küre',
    tilt: 'Eğim',
    widths: 'Yay genişliği',
    sqrt: 'Kişi sayısının karekökü',
    linear: 'Kişi sayısıyla orantılı',
    fit: 'Haritayı sığdır',
    reset: 'Görünümü sıfırla',
  },

  sources: trSources,

  help: trHelp,
  access: trAccess,
  azerbaijan: trAzerbaijan,
  lesson: trLesson,
  questions: trQuestions,

  status: {
    totals: (year, came, left) => `${year}. Gelenler: ${came}. Gidenler: ${left}.`,
  },

  trouble: {
    'no-webgl':
      'Bu tarayıcıda WebGL 2 yok. Harita daha sade, eğik görünüm olmadan çiziliyor; geri kalan her şey çalışıyor.',
    'surface-lost':
      'Ekran kartı haritanın çizim yüzeyini geri aldı. Harita daha sade çiziliyor; tam haritayı yeniden isteyebilirsiniz.',
    'painter-failed':
      'Atlastaki bir hata yüzünden tam harita durdu. Harita daha sade çiziliyor; geri kalan her şey çalışıyor.',
    'code-missing': 'Tam haritanın kodu gelmedi. Bağlantı kurulana kadar harita daha sade çiziliyor.',
    'forms-missing': 'Bu görünümü çizen kod gelmedi. Bağlantı kurulana kadar harita olduğu gibi kalıyor.',
    'shapes-missing':
      'Ülkelerin sınırları gelmedi, bu yüzden henüz harita yok. Sayılar, grafikler ve tablo çalışıyor.',
  },

  failure: trFailure,

  export: trExport,
  share: trShare,
};

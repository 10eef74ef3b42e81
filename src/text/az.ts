// Interface words in Azerbaijani; nouns take no plural after a number.
import { azAccess } from './az/access.ts';
import { azCard } from './az/card.ts';
import { azChart } from './az/chart.ts';
import { azCompare } from './az/compare.ts';
import { azDates } from './az/dates.ts';
import { azExport, azShare } from './az/export.ts';
import { azFailure } from './az/failure.ts';
import { azFindings } from './az/findings.ts';
import { azFlow } from './az/flow.ts';
import { azGate } from './az/gate.ts';
import { azLegend } from './az/legend.ts';
import { azLesson } from './az/lesson.ts';
import { azOffline } from './az/offline.ts';
import { azOrdinal } from './az/ordinal.ts';
import { azAzerbaijan, azHelp } from './az/panels.ts';
import { azPartners } from './az/partners.ts';
import { azQuestions } from './az/questions.ts';
import { azSearch } from './az/search.ts';
import { azSources } from './az/sources.ts';
import { azTable } from './az/table.ts';
import { azViews, azYears } from './az/views.ts';
import type { Messages } from './en.ts';

const people = (value: string, _count: number) => `${value} nəfər`;

/** The Azerbaijani catalogue. */
export const az: Messages = {
  title: 'Azərbaycan · Miqrasiya atlası',
  map: 'Xəritə',
  topic: 'Mövzu',
  topics: { nothing: (year) => `Mənbələrdə ${azOrdinal(year)} il üçün bu mövzuda heç nə yoxdur.` },
  dates: azDates,
  menu: 'Menyu',
  close: 'Bağla',
  openData: { heading: 'Məlumat aç', close: 'Məlumatı bağla', back: 'Azərbaycan atlasına qayıt' },
  copied: 'Köçürüldü',
  jumpTo: (year) => `${azOrdinal(year)} ilə keç`,
  list: 'Siyahı',
  headline: 'Əsas məlumat',
  expand: 'Qatları və ölkələri göstər',
  collapse: 'Qatları və ölkələri gizlət',

  figure: {
    none: 'qeydə alınmayıb',
    missing: 'mövcud deyil',
    absent: 'məlumat yoxdur',
    notApplicable: 'aid deyil',
    mentioned: 'adı çəkilir, sayı göstərilmir',
    about: (value) => `təqribən ${value}`,
    range: (low, high) => `${low}\u00a0– ${high}`,
    rank: (rank) => `${azOrdinal(rank)} yer`,
    usdMillion: (value) => `${value} milyon ABŞ dolları`,
    people,
    computed: 'hesablanıb',
    secondSource: 'hesabatdan kənar',
    reportPrints: (value: string) => `hesabatda: ${value}`,
    agreement: {
      agrees: 'hesabatla üst-üstə düşür',
      rounded: 'yuvarlaqlaşdırılanda hesabatla üst-üstə düşür',
      differs: 'hesabatdan fərqlənir',
    },
    discrepancy: 'Mənbələr fərqlidir',
    net: 'hesablanıb: gələnlər minus gedənlər',
    remainder: 'hesablanıb: cəmi minus sadalanan ölkələr',
    share: 'hesablanıb: cəmdə pay',
    sum: 'hesablanıb: hissələrin cəmi',
    difference: 'hesablanıb: iki göstəricinin fərqi',
    ratio: 'hesablanıb: digər ölkənin saydığının Azərbaycanın saydığına nisbəti',
  },

  units: {
    crimes: (value) => `${value} cinayət`,
    applications: (value) => `${value} müraciət`,
    decisions: (value) => `${value} qərar`,
    cases: (value) => `${value} hal`,
    years: (value) => `${value} yaş`,
    registrations: (value) => `${value} qeydiyyat`,
  },

  year: {
    came: (value) => `Yaşamaq üçün ${value} nəfər gəlib,`,
    left: (value) => `${value} nəfər gedib.`,
    ofPlace: (place, came, left) => `${place}. Oradan gələnlər: ${came}. Oraya gedənlər: ${left}.`,
    noArrivals: (year) => `${azOrdinal(year)} il üçün gələnlər barədə məlumat yoxdur,`,
    noDepartures: () => 'gedənlər barədə məlumat yoxdur.',
    noTotals: (year) => `${azOrdinal(year)} il üçün gələnlər və gedənlər barədə məlumat yoxdur.`,
    moreCame: 'Gələnlər gedənlərdən çox olub.',
    moreLeft: (value) => `Gedənlər gələnlərdən ${value} nəfər çox olub.`,
    cameTurned: (year) => `Gələnlər gedənlərdən çox olub; ${azOrdinal(year)} ildə əksinə idi.`,
    leftTurned: (year) => `Gedənlər gələnlərdən çox olub; ${azOrdinal(year)} ildə əksinə idi.`,
    halfArrivals: (year) => `Gələnlərin sayı ${azOrdinal(year)} ildəkinin yarısından çox olmayıb.`,
    halfDepartures: (year) => `Gedənlərin sayı ${azOrdinal(year)} ildəkinin yarısından çox olmayıb.`,
    mainDestination: (country, share) => `Ən çox adam bu ölkəyə gedib: ${country}, ${share} (hesablanıb).`,
    mainOrigin: (country, share) => `Ən çox adam bu ölkədən gəlib: ${country}, ${share} (hesablanıb).`,
    gap: (year, before, after) =>
      `${azOrdinal(year)} il üçün ölkələr üzrə məlumat yoxdur; ən yaxın illər: ${before} və ${after}.`,
    gapOneSided: (year, nearest) =>
      `${azOrdinal(year)} il üçün ölkələr üzrə məlumat yoxdur; ən yaxın il: ${nearest}.`,
    gapEmpty: (year) => `${azOrdinal(year)} il üçün ölkələr üzrə məlumat yoxdur.`,
    gapOutlines: (year) => `Konturlar ${azOrdinal(year)} ili göstərir.`,
    otherArrivals: (value) => `Hesabatın başqa cədvəlində gələnlərin sayı: ${value}.`,
    otherDepartures: (value) => `Hesabatın başqa cədvəlində gedənlərin sayı: ${value}.`,
    noLayer: 'Heç bir qat göstərilmir.',
  },

  layers: {
    add: 'Qat əlavə et',
    heading: 'Qatlar',
    only: (year) => `yalnız ${year}`,
    asReported: (year) => `${azOrdinal(year)} ilin məlumatı`,
    none: 'seçilmiş mənbələrdə məlumat yoxdur',
    jump: (layer, year) => `${layer}: ${azOrdinal(year)} ilə keç`,
    previous: (year) => `‹ ${year}`,
    next: (year) => `${year} ›`,
  },

  offline: azOffline,
  search: azSearch,

  gate: azGate,
  legend: azLegend,
  findings: azFindings,
  flow: azFlow,

  compare: azCompare,

  partners: azPartners,

  card: azCard,

  routes: {
    roles: {
      entry: 'giriş yolu',
      via: 'keçid yolu',
      onward: 'davam edən yol',
      intended: 'nəzərdə tutulan ölkə',
      source: 'Azərbaycan mənşə ölkəsi kimi',
      transit: 'Azərbaycan tranzit ölkəsi kimi',
      destination: 'Azərbaycan təyinat ölkəsi kimi',
      return: 'Azərbaycana geri gətirilmə',
    },
    forms: { 'forced-labour': 'məcburi əmək', 'sexual-exploitation': 'cinsi istismar' },
    victims: { men: 'kişilər', boys: 'oğlan uşaqları', women: 'qadınlar', children: 'uşaqlar' },
    stops: (list) => `Keçdiyi yerlər: ${list}`,
    few: 'Yalnız ilkləri',
    noNumber: 'Mənbə say göstərmir.',
  },

  views: azViews,
  years: azYears,
  chart: azChart,

  table: azTable,

  timeline: {
    options: 'Temp',
    unstatedBoth: (left: string, came: string) =>
      `Mənbə gedən ${left} və gələn ${came} nəfərin ölkəsini göstərmir (hesablanıb).`,
    unstatedLeft: (value: string) => `Mənbə gedən ${value} nəfərin ölkəsini göstərmir (hesablanıb).`,
    unstatedCame: (value: string) => `Mənbə gələn ${value} nəfərin ölkəsini göstərmir (hesablanıb).`,
    othersBoth: (left: string, came: string) =>
      `Hesabatda adı çəkilməyən ölkələrə ${left} nəfər gedib, oradan ${came} nəfər gəlib (hesablanıb).`,
    othersLeft: (value: string) => `Hesabatda adı çəkilməyən ölkələrə ${value} nəfər gedib (hesablanıb).`,
    othersCame: (value: string) => `Hesabatda adı çəkilməyən ölkələrdən ${value} nəfər gəlib (hesablanıb).`,
    label: 'Zaman xətti',
    year: 'İl',
    play: 'Oynat',
    pause: 'Dayandır',
    previous: 'Əvvəlki il',
    next: 'Növbəti il',
    first: 'Birinci il',
    last: 'Sonuncu il',
    speed: 'Sürət',
    step: (times, seconds) => `${times}× · addım ${seconds} san`,
    every: 'Hər il',
    loop: 'Təkrarla',
    tip: (year: string) => `${azOrdinal(year)} ilin rəqəmləri`,
    axis: 'Sütun nə qədər hündürdürsə, say o qədər çoxdur: hündürlük kvadrat kökə görə artır, bütün illər üçün miqyas birdir.',
    axisEach:
      'Sütun nə qədər hündürdürsə, göstərici o qədər böyükdür: hündürlük kvadrat kökə görə artır; hər sıranın öz miqyası var.',
    squareRoot: 'sütun hündürlüyü: kvadrat kök',
    fromSecond: 'içi boş: əlavə mənbə',
    someMonths: 'qırıq xətt: bir neçə ay',
    hollowBar: 'Zaman xəttində içi boş sütun: say hesabatdan deyil, əlavə mənbədəndir.',
    dashedBar: 'Sütun əvəzinə qırıq xətt: say ilin bir neçə ayına aiddir.',
    events: 'Hadisələr',
    eventsOf: (year) => `${azOrdinal(year)} ilin hadisələri`,
    holds: (year, arrivals, departures) => `${year}: gələnlər ${arrivals}, gedənlər ${departures}`,
    byCountry: 'ölkələr üzrə məlumat var',
    notByCountry: 'ölkələr üzrə məlumat yoxdur',
    source: (list) => `Mənbə: ${list}`,
    legend: 'Legenda',
    stripLines: 'İllərin altındakı xətlər: hər qat üçün biri, məlumatı olan illərdə.',
    strip: (layer, years) => `${layer}: ${years}`,
    timeless: 'konkret ilə aid deyil',
  },

  display: {
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    stopMotion: 'Hərəkəti dayandır',
    startMotion: 'Hərəkəti başlat',
    heading: 'Görünüş',
    sources: 'Mənbələr',
    help: 'Kömək',
    language: 'Dil',
    theme: 'Rəng sxemi',
    themes: {
      system: 'Sistem',
      light: 'Açıq',
      dark: 'Tünd',
      contrast: 'Yüksək kontrast',
      projector: 'Proyektor',
    },
    motion: 'Hərəkət',
    outlines: 'Məlumatsız illərdə konturlar',
    reportOnly: 'Yalnız hesabat',
    values: 'Xəritədə rəqəmlər',
    globe: 'Qlobus',
    tilt: 'Maillik',
    widths: 'Qövslərin eni',
    sqrt: 'İnsan sayının kvadrat kökü',
    linear: 'İnsan sayına mütənasib',
    fit: 'Xəritəni ekrana sığdır',
    reset: 'Görünüşü sıfırla',
  },

  sources: azSources,

  help: azHelp,
  access: azAccess,
  azerbaijan: azAzerbaijan,
  lesson: azLesson,
  questions: azQuestions,

  status: {
    totals: (year, came, left) => `${azOrdinal(year)} il. Gələnlər: ${came}. Gedənlər: ${left}.`,
  },

  trouble: {
    'no-webgl':
      'Bu brauzerdə WebGL 2 yoxdur. Xəritə daha sadə, maili görünüşsüz çəkilir; qalan hər şey işləyir.',
    'surface-lost':
      'Videokart xəritənin çəkildiyi səthi geri aldı. Xəritə daha sadə çəkilir; tam xəritəni yenidən istəyə bilərsiniz.',
    'painter-failed':
      'Atlasdakı xətaya görə tam xəritə dayandı. O, daha sadə çəkilir; qalan hər şey işləyir.',
    'code-missing':
      'Tam xəritənin kodu gəlib çatmadı. Bağlantı bərpa olunana qədər xəritə daha sadə çəkilir.',
    'forms-missing':
      'Bu görünüşü çəkən kod gəlib çatmadı. Bağlantı bərpa olunana qədər xəritə əvvəlki kimi qalır.',
    'shapes-missing':
      'Ölkələrin konturları gəlib çatmadı, ona görə hələ xəritə yoxdur. Rəqəmlər, diaqramlar və cədvəl işləyir.',
  },

  failure: azFailure,

  export: azExport,
  share: azShare,
};

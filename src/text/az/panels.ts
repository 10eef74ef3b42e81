// Words of the help sheet and of the Azerbaijan panel in Azerbaijani.
import type { Messages } from '../en.ts';

export const azHelp: Messages['help'] = {
  heading: 'Kömək',
  reading: 'Xəritəni necə oxumalı',
  lines: [
    'Hər qövs Azərbaycanla bir ölkə arasında insanların köçünü göstərir; ox ucu təyinat ölkəsindədir.',
    'Ox ucu olmayan xətt hərəkət deyil: o, müəyyən tarixdə sayılan insanları gəldikləri yerlə birləşdirir və ya mənbə istiqaməti bildirmir. Onun üzərində heç nə hərəkət etmir.',
    'En insan sayının kvadrat kökü ilə artır və bütün illərdə eyni miqyasda qalır.',
    'Qırıq və nöqtəli xətlər marşrut və dəhlizlərdir: mənbə onlar üzrə say göstərmir, buna görə enləri heç nə bildirmir.',
    'Payların və sıra yerlərinin öz işarələri var və heç vaxt insan sayı kimi çəkilmir.',
    'Sağ düymə və ya Ctrl ilə, yaxud iki barmaqla sürüşdürəndə xəritə əyilir, qövslər isə yerdən qalxır.',
  ],
  use: 'Səhifədən necə istifadə etməli',
  parts: [
    [
      'Xəritə',
      'Hər qövs Azərbaycanla bir ölkə arasında köçən insanları göstərir. Ox ucu onların getdiyi yerdədir; qövs nə qədər enlidirsə, insanlar bir o qədər çoxdur. Rəqəmləri oxumaq üçün qövsə və ya ölkəyə klikləyin.',
    ],
    [
      'İllər',
      'Sürgünü çəkin, oxlarla irəliləyin və ya «Oynat» düyməsini basın. Ölkələr üzrə göstəricilər 1995–2010-cu illər üçün var, hesabatın özündə isə yalnız altı il üçün; qalan illər üçün atlas nəyin çatışmadığını deyir və heç nə uydurmur.',
    ],
    [
      'Qatlar',
      'Daimi yaşayış, deportasiyalar, marşrutlar, insan alveri, köçkünlük və başqaları: görmək istədiyinizi açın. Qatın göstəricilərinin hansı ilə aid olduğu yanında yazılır.',
    ],
    [
      'Ölkələr və axtarış',
      'Ölkəni, qatı, hadisəni və ya mənbəni dörd dildən istənilənində adı ilə tapın. Yuxarıdakı vərəqlər eyni məlumatı başqa görünüşlərdə göstərir; cədvəldə xəritənin bütün sətirləri var, onları oxumaq, süzmək və köçürmək olar.',
    ],
    [
      'Hər rəqəmin mənbəyi var',
      'Rəqəmin yanındakı kiçik «i» onun harada dərc olunduğunu göstərir, istinadı köçürmək olar. Romb mənbələrin fərqləndiyini bildirir.',
    ],
  ],
  missing: 'Rəqəm olmayanda bu nə deməkdir',
  states: [
    ['Rəqəm', 'mənbədə dərc olunub və ya ondan hesablanıb və bu, qeyd edilib.'],
    [
      'Qeydə alınmayıb',
      'mənbədə tire qoyulub. Statistika Komitəsinin izahında tire bir yerdə «hadisə baş verməyib», başqa yerdə «məlumat yoxdur» deməkdir; həmin cədvəlin BMT-dəki nüsxəsində isə bu xanalarda 0 yazılıb.',
    ],
    [
      'Mövcud deyil',
      'mənbə dəyərin mövcud olmadığını və ya hələ mövcud olmadığını göstərir: burada məlum deyil, amma sıfır da deyil.',
    ],
    [
      'Məlumat yoxdur',
      'mənbə bu il barədə heç nə demir. Konturlar son dərc olunmuş göstəriciləri əks etdirir.',
    ],
    ['Aid deyil', 'bu qat üçün belə sual yaranmır.'],
  ],
  keys: 'Klavişlər',
  shortcuts: 'Klaviatura qısayolları',
  keyNames: { ' ': 'Boşluq', ArrowLeft: '←', ArrowRight: '→' },
  topicKeys: '1–7-ci mövzu',
  commands: {
    play: 'oynat və ya dayandır',
    'previous-year': 'əvvəlki il',
    'next-year': 'növbəti il',
    'first-year': 'birinci il',
    'last-year': 'sonuncu il',
    'previous-story-step': 'hekayənin əvvəlki addımı',
    'next-story-step': 'hekayənin növbəti addımı',
    present: 'təqdimat',
    blank: 'təqdimatda ekranı qaralt',
    'hide-numbers': 'rəqəmləri gizlət və ya göstər',
    search: 'ölkə tap',
    years: 'xəritə və ya illər',
    chart: 'xəritə və ya diaqram',
    table: 'xəritə və ya cədvəl',
    motion: 'hərəkəti aç və ya bağla',
    'full-screen': 'tam ekran',
    help: 'bu kömək',
    close: 'üstdəki paneli bağla',
  },
  borders:
    'Sərhədlər bu yerlərdə Birləşmiş Millətlər Təşkilatının xəritələrinə uyğundur: Krım Ukraynada, Qarabağ Azərbaycanda, Abxaziya və Cənubi Osetiya Gürcüstanda, Dnestryanı Moldovada, Qolan Suriyada, Şimali Kipr Kiprdə, Somalilend Somalidədir. Bu yerlərdə isə uyğun deyil: Kosovo və Tayvan ayrıca göstərilib, Kəşmirdə isə nəzarət xətləri xəritənin mənbəyində olduğu kimi sərhəd kimi çəkilib. Bunların heç biri statusa dair mövqe bildirmir.',
};

export const azAzerbaijan: Messages['azerbaijan'] = {
  heading: 'Azərbaycan',
  subtitle: 'Ekrandakı il, ardınca ölkə üzrə göstəricilər',
  showTable: 'Cədvəli göstər',
  showChart: 'Diaqramı göstər',
  period: 'Dövr',
  value: 'Dəyər',
  indicator: 'Göstərici',
  axis: { people: 'nəfər', usdMillion: 'milyon ABŞ dolları' },
  other: 'Digər göstəricilər',
};

// Words of the help sheet and of the Azerbaijan panel in Azerbaijani.
import type { Messages } from '../en.ts';

export const azHelp: Messages['help'] = {
  heading: 'Kömək',
  reading: 'Xəritəni necə oxumalı',
  lines: [
    'Hər qövs Azərbaycanla bir ölkə arasında insanların hərəkətidir; ox ucu təyinat ölkəsindədir.',
    'En insan sayının kvadrat kökü ilə artır və bütün illərdə eyni miqyasda qalır.',
    'Qırıq və nöqtəli xətlər marşrut və dəhlizlərdir: mənbə onların sayını göstərmir, buna görə enləri heç nə bildirmir.',
    'Payların və sıra yerlərinin öz işarələri var və heç vaxt insan sayı kimi çəkilmir.',
  ],
  missing: 'Rəqəm olmayanda bu nə deməkdir',
  states: [
    ['Rəqəm', 'mənbədə dərc olunub və ya ondan hesablanıb və belə də qeyd edilib.'],
    ['Qeydə alınmayıb', 'mənbədə tire qoyulub: sıfır deyil, naməlum da deyil.'],
    [
      'Məlumat yoxdur',
      'mənbə bu il barədə heç nə demir. Konturlar son dərc olunmuş göstəriciləri əks etdirir.',
    ],
    ['Aid deyil', 'bu qat üçün belə sual yaranmır.'],
  ],
  keys: 'Klavişlər',
  shortcuts: 'Klaviatura qısayolları',
  keyNames: { ' ': 'Boşluq', ArrowLeft: '←', ArrowRight: '→' },
  layerKeys: '1–9-cu qatı göstər və ya gizlət',
  commands: {
    play: 'oynat və ya dayandır',
    'previous-year': 'əvvəlki il',
    'next-year': 'növbəti il',
    'first-year': 'birinci il',
    'last-year': 'sonuncu il',
    search: 'ölkə tap',
    motion: 'hərəkəti aç və ya bağla',
    'full-screen': 'tam ekran',
    help: 'bu kömək',
    close: 'ən üstdəkini bağla',
  },
  borders:
    'Sərhədlər imkan daxilində Birləşmiş Millətlər Təşkilatının xəritələrinə uyğundur və heç bir mövqe bildirmir.',
};

export const azAzerbaijan: Messages['azerbaijan'] = {
  heading: 'Azərbaycan',
  subtitle: 'Ekrandakı il, ardınca milli göstəricilər',
  showTable: 'Cədvəli göstər',
  showChart: 'Diaqramı göstər',
  period: 'Dövr',
  value: 'Qiymət',
  indicator: 'Göstərici',
  sections: {
    movement: 'Daimi yaşamaq üçün gələnlər və gedənlər',
    net: 'Miqrasiya saldosu: şəhər və kənd yerləri',
    'remittances-in': 'Alınan pul köçürmələri',
    'remittances-out': 'Xaricə göndərilən pul köçürmələri',
    'remittances-use': 'Pul köçürmələri nəyə xərclənir',
    stocks: 'Emiqrantlar və immiqrantlar: 2010-cu ildə sayları',
    skilled: 'İxtisaslı kadrların emiqrasiyası',
    motives: 'Əmək miqrantları nə üçün gedib: BƏT sorğusu',
    foreigners: 'Azərbaycandakı əcnəbilər, 1 aprel 2011',
    permits: 'İş icazələri, 30 sentyabr 2011',
    'state-migration-service': 'Dövlət Miqrasiya Xidməti, yanvar–noyabr 2011',
    deportations: 'Deportasiyalar: cəmi',
    irregular: 'Qeyri-qanuni miqrasiya',
    asylum: 'Sığınacaq və qaçqınlar',
    displacement: 'Köçkünlük',
    idps: 'Məcburi köçkünlər: təxminlər',
    'trafficking-cases': 'İnsan alveri: qeydə alınmış cinayətlər',
    victims: 'İnsan alveri: zərərçəkənlər və təqsirkarlar',
    other: 'Digər göstəricilər',
  },
};

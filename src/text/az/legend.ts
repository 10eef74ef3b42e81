// Words of the legend in Azerbaijani.
import type { Messages } from '../en.ts';

export const azLegend: Messages['legend'] = {
  widths: {
    sqrt: 'Qövsün eni insan sayının kvadrat kökünə görə artır və bütün illərdə eyni miqyasdadır. Marşrut və dəhlizlərin eni eynidir: mənbə say göstərmir.',
    linear:
      'Qövsün eni insan sayına mütənasib artır və bütün illərdə eyni miqyasdadır. Marşrut və dəhlizlərin eni eynidir: mənbə say göstərmir.',
  },
  dots: (people) => `Bir nöqtə: ${people} nəfər`,
  round:
    'İl ərzində köçən bütün insanlar bərabər aralıqlarla 20 saniyəyə yola düşür, sonra hər şey təkrarlanır: axın nə qədər sıxdırsa, insan da o qədər çoxdur. Mənbə insanları ölkələr üzrə saymayanda istiqaməti bir yavaş dalğa göstərir.',
  everySecond: 'Bu cihaz yavaşdır: nöqtələrin yarısı çəkilir.',
  node: 'Dairə: sahəsi həmin ilki insan sayı ilə artır',
  changedNode: 'Dairə: sahəsi insan sayındakı dəyişmə ilə artır',
  outline: 'Kontur: son dərc olunmuş, daha əvvəlki ilə aid göstəricilər',
  stock: (persons) =>
    `İnsanların olduğu ölkədə dairə, siyahıda göstərilən tarixə: sahəsi insan sayı ilə artır; burada ${persons} nəfər üçün çəkilib. Paytaxtda durur, bu isə hər kəsin yaşadığı yer deyil`,
  twoRims: 'qırıq kənar: birinci il, dolu dairə: ikinci il',
  unstated: 'ştrixli hissə: ölkə göstərilmir',
  thread: 'Nazik xətt: ən böyük qrupları gəldikləri yerlə birləşdirir, say göstərmir',
  within: 'halqalı hissə: ölkə daxilində məcburi köçkünlər',
  range: 'ikinci kənar: mənbə aralıq göstərir',
  none: 'Qövs yoxdur: qeydə alınmayıb və ya həmin il üzrə göstərici yoxdur; hansı olduğu siyahıda yazılıb',
  share: (layer) => `${layer}: halqanın dolu hissəsi paydır`,
  rankOut: (layer) => `${layer}: yaşayış ölkələri arasında yeri`,
  rankIn: (layer) => `${layer}: mənşə ölkələri arasında yeri`,
  dashedRim: 'qırıq kənar: daha əvvəlki ilin göstəriciləri',
  mention: (layer) => `${layer}: adı çəkilir, say göstərilmir`,
};

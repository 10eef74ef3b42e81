// Words of the tour in Azerbaijani.
import type { Messages } from '../en.ts';

export const azTour: Messages['tour'] = {
  label: 'Atlasla tanışlıq',
  start: 'İlk dəfə buradasınız? Atlasla tanış olun',
  decline: 'Tanışlıq lazım deyil',
  again: 'Atlasla tanış ol',
  step: (step, of) => `Addım ${step}/${of}`,
  next: 'Növbəti',
  back: 'Geri',
  skip: 'Tanışlığı bitir',
  done: 'Hazırdır',
  steps: [
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
      'Rəqəmin yanındakı kiçik «i» onun harada dərc olunduğunu göstərir, istinadı köçürmək olar. Romb mənbələrin fərqləndiyini bildirir. Bu tanışlığı «Kömək» bölməsindən yenidən açmaq olar.',
    ],
  ],
};

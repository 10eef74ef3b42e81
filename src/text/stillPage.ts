// What the page says where no script runs; written into it by the build.
import type { Language } from '../lib/language.ts';

export interface StillWords {
  /** That the page is a still picture. */
  readonly still: string;
  /** Over the links to the files of the package. */
  readonly files: string;
}

export const STILL_PAGE: Readonly<Record<Language, StillWords>> = {
  en: {
    still: 'Without JavaScript this page is a still picture. Its figures:',
    files: 'All figures of the atlas, as files:',
  },
  az: {
    still: 'JavaScript olmadan bu səhifə hərəkətsiz şəkildir. Rəqəmləri:',
    files: 'Atlasın bütün rəqəmləri, fayllar şəklində:',
  },
  ru: {
    still: 'Без JavaScript эта страница — неподвижная картинка. Её числа:',
    files: 'Все числа атласа в файлах:',
  },
  tr: {
    still: 'JavaScript olmadan bu sayfa durağan bir resimdir. Sayıları:',
    files: 'Atlasın bütün sayıları, dosya olarak:',
  },
};

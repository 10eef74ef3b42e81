// What the page says in a frame that keeps it from its own files: before any words could be fetched, so in all languages at once.
import type { Language } from '../lib/language.ts';

export const FRAME_WORDS: Readonly<Record<Language, string>> = {
  en: 'This frame keeps the atlas from its own files. Whoever runs the page can add allow-same-origin to the sandbox of the frame, or have the atlas sent with the header Access-Control-Allow-Origin: *.',
  az: 'Bu çərçivə atlasın öz fayllarını yükləməsinə icazə vermir. Səhifəni idarə edən şəxs çərçivənin sandbox atributuna allow-same-origin əlavə edə və ya atlası Access-Control-Allow-Origin: * başlığı ilə göndərə bilər.',
  ru: 'Этот фрейм не даёт атласу загрузить собственные файлы. Владелец страницы может добавить allow-same-origin в атрибут sandbox фрейма или отдавать атлас с заголовком Access-Control-Allow-Origin: *.',
  tr: 'Bu çerçeve atlasın kendi dosyalarını yüklemesine izin vermiyor. Sayfanın sahibi çerçevenin sandbox özniteliğine allow-same-origin ekleyebilir ya da atlası Access-Control-Allow-Origin: * başlığıyla gönderebilir.',
};

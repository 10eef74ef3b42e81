// The accessibility statement in Azerbaijani; each claim in it is held by a test.
import type { Messages } from '../en.ts';

export const azAccess: Messages['access'] = {
  heading: 'Əlçatanlıq',
  lines: [
    'Atlas veb məzmunun əlçatanlığı qaydalarının (WCAG 2.2) AA səviyyəsini hədəfləyir. Avtomatik test (axe-core) hər görünüşü, rəng sxemini və dili Chromium brauzerində yoxlayır, bir sıra tapşırıqlar orada yalnız klaviatura ilə yerinə yetirilir.',
    'Hər şey klaviatura ilə işləyir; tək klavişli qısayolları yuxarıda söndürmək olar. Xəritənin özü şəkildir: onun göstərdikləri ölkələr siyahısında, ölkə kartlarında və sətir-sətir cədvəldə söz və rəqəmlə yazılıb.',
    'İl dəyişəndə yekunları ilə birlikdə səsləndirilir; illər oynadılarkən heç nə səsləndirilmir. Heç nə özü-özünə başlamır. Hərəkəti «Görünüş» bölməsində söndürmək olar; sistemdə hərəkət azaldılıbsa, o, sönülü olur.',
    'Yüksək kontrastlı rəng sxemi var, sistemin məcburi etdiyi rənglər saxlanılır. 400% böyütmədə, eni 320 piksel olan pəncərədə hər şeyə sürüşdürməklə çatmaq olar.',
    'Məlum məhdudiyyətlər: mənbələrin adları və mənbədəki yerlər mənbənin öz dilindədir. Ekran oxuyucusundan hər gün istifadə edən insanlar atlası hələ sınamayıblar.',
  ],
};

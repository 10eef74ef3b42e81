// The accessibility statement in Azerbaijani; each claim in it is held by a test.
import type { Messages } from '../en.ts';

export const azAccess: Messages['access'] = {
  heading: 'Əlçatanlıq',
  lines: [
    'Atlas veb məzmunun əlçatanlığı qaydalarının (WCAG 2.2) AA səviyyəsini hədəfləyir. Avtomatik test (axe-core) hər görünüşü, mövzunu və dili Chromium brauzerində yoxlayır, bir sıra tapşırıq orada yalnız klaviatura ilə yerinə yetirilir.',
    'Hər şey klaviatura ilə işləyir; tək klavişli qısayolları yuxarıda söndürmək olar. Xəritənin özü şəkildir: onun göstərdikləri ölkələr siyahısında, ölkə kartlarında və sətir-sətir cədvəldə söz və rəqəmlə yazılıb.',
    'Yeni il yekunları ilə birlikdə səsləndirilir; illər oynadılarkən heç nə səsləndirilmir. Heç nə özü-özünə başlamır. Hərəkəti «Görünüş» bölməsində söndürmək olar; sistem az hərəkət istəyirsə, o sönülüdür.',
    'Yüksək kontrastlı mövzu var, sistemin məcburi rəngləri saxlanılır. 400% böyütmədə, eni 320 piksel olan pəncərədə hər şeyə sürüşdürməklə çatmaq olar.',
    'Məlum məhdudiyyətlər: mənbələrin adları və oradakı yerlər mənbənin dilində qalır. Ekran oxuyucusundan hər gün istifadə edən insanlar atlası hələ sınamayıblar.',
  ],
};

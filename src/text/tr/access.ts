// The accessibility statement in Turkish; each claim in it is held by a test.
import type { Messages } from '../en.ts';

export const trAccess: Messages['access'] = {
  heading: 'Erişilebilirlik',
  lines: [
    'Atlas, Web İçeriği Erişilebilirlik Kılavuzu 2.2’nin AA düzeyini hedefler. Otomatik bir test (axe-core) her görünümü, temayı ve dili Chromium’da denetler; bir dizi görev orada yalnızca klavyeyle yapılır.',
    'Her şey klavyeyle çalışır; tek tuşlu kısayollar yukarıdan kapatılabilir. Haritanın kendisi bir resimdir: gösterdikleri ülke listesinde, ülke kartlarında ve satır satır tabloda sözcük ve sayılarla yazılıdır.',
    'Yeni yıl toplamlarıyla birlikte seslendirilir; yıllar oynatılırken hiçbir şey seslendirilmez. Hiçbir şey kendiliğinden başlamaz. Hareket, Görünüm bölümünden kapatılabilir; sistem daha az hareket istiyorsa kapalıdır.',
    'Yüksek karşıtlıklı bir tema vardır, sistemin zorladığı renkler korunur. %400 yakınlaştırmada, 320 piksel genişliğindeki bir pencerede her şeye kaydırarak ulaşılır.',
    'Bilinen sınırlar: kaynak adları ve kaynaklardaki yerler kaynağın dilinde kalır. Ekran okuyucuyu her gün kullanan kişiler atlası henüz denemedi.',
  ],
};

// The accessibility statement in Turkish; each claim in it is held by a test.
import type { Messages } from '../en.ts';

export const trAccess: Messages['access'] = {
  heading: 'Erişilebilirlik',
  lines: [
    'Atlas, Web İçeriği Erişilebilirlik Kılavuzu 2.2’nin AA düzeyini hedefliyor. Otomatik bir test (axe-core) her görünümü, temayı ve dili Chromium’da denetliyor; bir dizi görev orada yalnızca klavyeyle yapılıyor.',
    'Her şey klavyeyle çalışıyor; tek tuşlu kısayollar yukarıdan kapatılabilir. Haritanın kendisi bir resim: gösterdikleri ülke listesinde, ülke kartlarında ve satır satır tabloda sözcük ve sayılarla yazılı.',
    'Yıl değişince toplamlarıyla birlikte seslendiriliyor; yıllar oynatılırken hiçbir şey seslendirilmiyor. Hiçbir şey kendiliğinden başlamıyor. Hareket, Görünüm bölümünden kapatılabilir; sistemde hareket azaltılmışsa kapalıdır.',
    'Yüksek karşıtlıklı bir tema var, sistemin zorunlu kıldığı renkler korunuyor. %400 yakınlaştırmada, 320 piksel genişliğindeki bir pencerede her şeye kaydırarak ulaşılabiliyor.',
    'Bilinen sınırlar: kaynak adları ve kaynaklardaki yerler kaynağın kendi dilinde. Ekran okuyucuyu her gün kullanan kişiler atlası henüz denemedi.',
  ],
};

// Words of the question cards and the worksheet in Turkish.
import type { Messages } from '../en.ts';

export const trQuestions: Messages['questions'] = {
  heading: 'Sorular',
  lead: 'Sayılar görünmeden tahmin edin: kart açıkken atlas onları gizliyor.',
  card: (number, of) => `Soru ${number} / ${of}`,
  previous: 'Önceki soru',
  next: 'Sonraki soru',
  options: 'Yanıtlar',
  reveal: 'Yanıtı göster',
  answer: 'Yanıt',
  guessed: 'Sizin tahmininiz buydu.',
  worksheet: 'Çalışma kâğıdı',
  worksheetLead: 'Atlasta bakmadan önce seçin.',
  part: 'Ne basılsın',
  parts: { questions: 'Soru kâğıdı', answers: 'Yanıt kâğıdı' },
  about: 'Konu',
  topics: 'Konular',
  which: 'hangileri?',
  save: 'Dosya olarak kaydet',
  print: 'Yazdır',
  name: 'Ad',
  date: 'Tarih',
  sides: { came: 'Gelenler fazlaydı', left: 'Gidenler fazlaydı' },
  between: (from, to) => `${from} ile ${to} arası`,
};

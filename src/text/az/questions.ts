// Words of the question cards and the worksheet in Azerbaijani.
import type { Messages } from '../en.ts';

export const azQuestions: Messages['questions'] = {
  heading: 'Suallar',
  lead: 'Rəqəmlər görünməzdən əvvəl təxmin edin: kart açıq olanda atlas onları gizlədir.',
  card: (number, of) => `Sual ${number} / ${of}`,
  previous: 'Əvvəlki sual',
  next: 'Növbəti sual',
  options: 'Cavablar',
  reveal: 'Cavabı göstər',
  answer: 'Cavab',
  guessed: 'Sizin seçiminiz bu idi.',
  worksheet: 'İş vərəqi',
  worksheetLead: 'Atlasda baxmazdan əvvəl seçin.',
  part: 'Nə çap olunsun',
  parts: { questions: 'Suallar vərəqi', answers: 'Cavab vərəqi' },
  about: 'Mövzu',
  topics: 'Mövzular',
  which: 'hansılar?',
  save: 'Fayl kimi saxla',
  print: 'Çap et',
  name: 'Ad',
  date: 'Tarix',
  sides: { came: 'Gələnlər çox olub', left: 'Gedənlər çox olub' },
  between: (from, to) => `${from}\u00a0– ${to}`,
};

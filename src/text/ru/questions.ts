// Words of the question cards and the worksheet in Russian.
import type { Messages } from '../en.ts';

export const ruQuestions: Messages['questions'] = {
  heading: 'Вопросы',
  lead: 'Угадайте, пока чисел не видно: пока карточка открыта, атлас их скрывает.',
  card: (number, of) => `Вопрос ${number} из ${of}`,
  previous: 'Предыдущий вопрос',
  next: 'Следующий вопрос',
  options: 'Ответы',
  reveal: 'Показать ответ',
  answer: 'Ответ',
  guessed: 'Это ваш выбор.',
  worksheet: 'Рабочий лист',
  worksheetLead: 'Выберите ответ, прежде чем искать его в атласе.',
  part: 'Что печатать',
  parts: { questions: 'Лист с вопросами', answers: 'Лист с ответами' },
  about: 'О чём',
  topics: 'Темы',
  which: 'какие?',
  save: 'Сохранить файлом',
  print: 'Печать',
  name: 'Имя',
  date: 'Дата',
  sides: { came: 'Больше прибыло', left: 'Больше выбыло' },
  between: (from, to) => `между ${from} и ${to}`,
};

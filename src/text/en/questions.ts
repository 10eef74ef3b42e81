// Words of the question cards and the worksheet in English.

export const enQuestions = {
  heading: 'Questions',
  lead: 'Guess before you see the numbers: while a card is open, the atlas hides them.',
  card: (number: string, of: string) => `Question ${number} of ${of}`,
  previous: 'Previous question',
  next: 'Next question',
  options: 'Answers',
  reveal: 'Reveal the answer',
  answer: 'Answer',
  guessed: 'That was your guess.',
  worksheet: 'Worksheet',
  worksheetLead: 'Choose before you look it up in the atlas.',
  part: 'What to print',
  parts: { questions: 'Questions', answers: 'Answer sheet' },
  about: 'About',
  save: 'Save as a file',
  print: 'Print',
  name: 'Name',
  date: 'Date',
  sides: { came: 'More people came', left: 'More people left' },
  between: (from: string, to: string) => `between ${from} and ${to}`,
};

/** What to ask about a subject, in plain English: the language that is spoken here. */
const SUBJECTS: readonly { words: RegExp; questions: readonly string[] }[] = [
  { words: /\b(?:beach|holidays?|vacations?|travel\w*|trip|hotel|plane|visited?|vacaciones|viaj\w+)\b/i, questions: ['What was the best moment of it?', 'Who did you go with, and what did you do in the evenings?', 'Would you go there again? Why?'] },
  { words: /\b(?:food|eat\w*|ate|cook\w*|pizza|restaurant|lunch|dinner|breakfast|comida|cocin\w+)\b/i, questions: ['How do you make it?', 'What do people in your family like to eat on Sundays?', 'What is something you would never eat?'] },
  { words: /\b(?:football|sports?|match|team|play(?:ed|s|ing)?|swim\w*|run(?:ning)?|gym|game|f[uú]tbol|deporte)\b/i, questions: ['How did you begin with it?', 'What makes a good player?', 'What was the most exciting match you have seen?'] },
  { words: /\b(?:family|mother|father|brother|sister|parents|son|daughter|familia|hermano|hermana)\b/i, questions: ['What are they like?', 'What do you do together?', 'Who in your family are you most like?'] },
  { words: /\b(?:work\w*|job|boss|office|company|trabajo)\b/i, questions: ['What do you like about it, and what not?', 'What does a normal day look like?', 'What would you rather do?'] },
  { words: /\b(?:school|class|exam|teacher|study\w*|university|colegio|clase)\b/i, questions: ['Which subject would you drop, and why?', 'What makes a good teacher?', 'What are you going to do after it?'] },
  { words: /\b(?:music|song|sing\w*|band|concert|guitar|m[uú]sica)\b/i, questions: ['What do you listen to when you are sad?', 'Which concert would you like to see?', 'Do you play an instrument?'] },
  { words: /\b(?:films?|movies?|series|book|read\w*|watch\w*|pel[ií]cula|libro)\b/i, questions: ['What is it about? Tell me without the end.', 'Who would you give it to?', 'What did you think of the end?'] },
  { words: /\b(?:dog|cat|pet|animal\w*|perro|gato)\b/i, questions: ['What is its name, and what does it do all day?', 'What was the funniest thing it did?', 'Is it hard to look after?'] },
  { words: /\b(?:weekend|yesterday|saturday|sunday|today|tonight|tomorrow|ayer|fin de semana)\b/i, questions: ['And what happened then?', 'Who was there?', 'What are you going to do next weekend?'] },
  { words: /\b(?:live|city|town|house|flat|neighbou?r\w*|country|vivo|ciudad)\b/i, questions: ['What would you show a visitor first?', 'What would you change there?', 'Where would you like to live in ten years?'] },
]; // biome-ignore format: a subject a line

const ANY = [
  'Tell me more: when was that, and who was there?',
  'Why is that important to you?',
  'And what happened next?',
  'Can you give me an example?',
  'What do your friends think about it?',
];

/** One open question about what was said; another each time. */
export function askOn(message: string, turn: number): string {
  const { questions } = SUBJECTS.find(({ words }) => words.test(message)) ?? { questions: ANY };
  return questions[turn % questions.length] ?? '';
}

import { CefrLevel, levelsAbove } from '@kindling/shared';

interface Question {
  level: CefrLevel;
  text: string;
}

export interface Subject {
  /** What it is called when it is proposed. */
  name: string;
  /** Words of a message that are about it. */
  words: RegExp;
  questions: readonly Question[];
  /** How somebody may begin who has no words yet. */
  starter: string;
}

/** A subject with its questions by level. */
export function makeSubject(
  name: string,
  words: RegExp,
  starter: string,
  questions: Partial<Record<CefrLevel, string[]>>,
): Subject {
  const list = Object.entries(questions).flatMap(([level, texts]) =>
    texts.map((text) => ({ level: CefrLevel.parse(level), text })),
  );
  return { name, words, starter, questions: list };
}

export const SUBJECTS: readonly Subject[] = [
  makeSubject('holidays', /\b(?:beach|holidays?|vacations?|travel\w*|trip|hotel|plane|visit(?:ed)?|vacaciones|viaj\w+)\b/i, 'Last summer I went to …', {
    A1: ['Where do you like to go?', 'Who do you go with?', 'What do you do there in the evening?'],
    A2: ['What was the best day of it?', 'What did you eat there?', 'Would you like to go there again? Why?'],
    B1: ['What surprised you most about the place?', 'If you went there again, what would you do differently?'],
  }),
  makeSubject('food', /\b(?:food|eat\w*|ate|cook\w*|pizza|restaurant|lunch|dinner|breakfast|comida|cocin\w+)\b/i, 'My favourite food is …', {
    A1: ['Can you cook it?', 'What do you eat on Sundays?', 'What do you not like to eat?'],
    A2: ['How do you make it?', 'Who cooks at your house, and what?', 'What was the best dinner you had this year?'],
    B1: ['What dish would you cook for somebody who visits your country?', 'Has your taste changed since you were a child?'],
  }),
  makeSubject('sport', /\b(?:football|sports?|match|team|play(?:ed|s|ing)?|swim\w*|run(?:ning)?|gym|game|f[uú]tbol|deporte)\b/i, 'On Saturdays I play …', {
    A1: ['When do you play?', 'Who do you play with?', 'Who is your favourite player?'],
    A2: ['When did you start?', 'What was the best match you saw?', 'What do you need to be good at it?'],
    B1: ['What have you learnt from losing?', 'Would you rather play or watch? Why?'],
  }),
  makeSubject('family', /\b(?:family|mother|father|brother|sister|parents|son|daughter|familia|hermano|hermana)\b/i, 'In my family there are …', {
    A1: ['What are they like?', 'Where do they live?', 'What do you do together?'],
    A2: ['Who in your family is most like you?', 'When did you last see them all together?', 'What did you do with them last weekend?'],
    B1: ['What have you always wanted to ask your grandparents?', 'What do you do in a different way from your parents?'],
  }),
  makeSubject('work', /\b(?:work\w*|job|boss|office|company|trabajo)\b/i, 'I work in …', {
    A1: ['What time do you start?', 'Do you like your job? Why?', 'Who do you work with?'],
    A2: ['What did you do yesterday at work?', 'What is the best part of it?', 'What would you like to change?'],
    B1: ['What have you learnt in this job that nobody teaches at school?', 'If you could change one thing there, what would it be?'],
  }),
  makeSubject('school', /\b(?:school|class|exam|teacher|study\w*|university|colegio|clase)\b/i, 'My favourite class is …', {
    A1: ['What do you study?', 'Who is your favourite teacher?', 'What day do you like best?'],
    A2: ['What did you learn this week?', 'Which subject is difficult for you?', 'What are you going to do after school?'],
    B1: ['What makes a good teacher?', 'If you could choose, what would everybody learn at school?'],
  }),
  makeSubject('music', /\b(?:music|song|sing\w*|band|concert|guitar|m[uú]sica)\b/i, 'I like to listen to …', {
    A1: ['What do you listen to in the morning?', 'Can you play the guitar or the piano?', 'Who is your favourite singer?'],
    A2: ['When did you last go to a concert?', 'What music did you like when you were a child?', 'What song makes you happy?'],
    B1: ['How has your taste in music changed?', 'What would a day without music be like for you?'],
  }),
  makeSubject('films and books', /\b(?:films?|movies?|series|book|read\w*|watch\w*|pel[ií]cula|libro)\b/i, 'I saw a film about …', {
    A1: ['Who is in it?', 'Do you like it? Why?', 'When do you read?'],
    A2: ['What is it about? Do not tell me the end!', 'Who did you watch it with?', 'Who would like it, too?'],
    B1: ['What would you have done in their place?', 'Which story have you never forgotten?'],
  }),
  makeSubject('animals', /\b(?:dog|cat|pet|animal\w*|perro|gato)\b/i, 'I have a …', {
    A1: ['What is its name?', 'What does it eat?', 'What does it do all day?'],
    A2: ['How old was it when you got it?', 'What was the funniest thing it did?', 'Who walks with it when you are away?'],
    B1: ['What can people learn from animals?', 'Would you have it if you lived in a small flat?'],
  }),
  makeSubject('home', /\b(?:live|city|town|house|flat|neighbou?r\w*|country|vivo|ciudad)\b/i, 'I live in …', {
    A1: ['Is it big or small?', 'What do you like about it?', 'What is near your house?'],
    A2: ['What would you show a visitor first?', 'What did it look like when you were a child?', 'Where did you live before?'],
    B1: ['What would you change there if you could?', 'Where would you like to live in ten years, and why?'],
  }),
  makeSubject('the weekend', /\b(?:weekend|yesterday|saturday|sunday|today|tonight|tomorrow|ayer|fin de semana)\b/i, 'At the weekend I usually …', {
    A1: ['Who was there?', 'What do you do on Sundays?', 'And in the evening?'],
    A2: ['And what happened then?', 'What are you going to do next weekend?', 'What was the best part of the day?'],
    B1: ['What would a perfect day look like for you?', 'What have you put off for too long?'],
  }),
]; // biome-ignore format: a question in its line

export const ANYTHING: Subject = makeSubject('your day', /(?:)/, 'Today I …', {
  A1: ['Can you tell me more?', 'When was that?', 'Who is with you?', 'Why do you like it?'],
  A2: ['And what happened next?', 'Why is that important to you?', 'What did your friends say about it?', 'Can you give me an example?'],
  B1: ['What made you think so?', 'How would you explain that to a friend?', 'What would have been better?'],
}); // biome-ignore format: a question in its line

/** The subject a message is about, if it is about one. */
export function findSubject(message: string, subjects = SUBJECTS): Subject | undefined {
  return subjects.find(({ words }) => words.test(message));
}

/** One open question about a subject that somebody of the level can answer; the hardest fit first, others on later turns. */
export function askAbout({ questions }: Subject, level: CefrLevel, turn: number): string {
  const within = questions.filter((question) => levelsAbove(question.level, level) <= 0);
  const hardest = within.at(-1)?.level ?? 'A1';
  const fit = questions.filter((question) => question.level === hardest);
  return fit[turn % fit.length]?.text ?? '';
}

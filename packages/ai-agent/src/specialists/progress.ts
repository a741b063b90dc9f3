import { type Specialist, turnOf } from '../built-in/answer.ts';
import { type Phrase, say } from '../built-in/say.ts';

const WHERE: Phrase = {
  en: [
    'Your page Progress has it: every skill, with the answers behind each number. Which skill do you feel least sure of yourself?',
  ],
  es: [
    'Lo tienes en tu página Progreso: cada habilidad, con las respuestas detrás de cada número. ¿En cuál te sientes menos seguro?',
  ],
};

export const progress: Specialist = {
  name: 'progress',
  when: 'How it is going: level, mastery, streak, what is weak',
  instructions:
    'You speak about the numbers you are given and no others, name one thing that has become better and one to work on, and propose the next step.',
  usesLadder: false,
  answer: (context) => ({ act: 'summarise', text: say(WHERE, context.language, turnOf(context)) }),
};

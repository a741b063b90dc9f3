import { type Specialist, turnOf } from '../built-in/answer.ts';
import { sourcesOfStanding, tellNext, tellStanding } from '../built-in/describe-standing.ts';
import { describeSubject } from '../built-in/describe-subject.ts';
import { type Phrase, say } from '../built-in/say.ts';

const WHERE: Phrase = {
  en: [
    'Your page Progress has it: every skill, with the answers behind each number. Which skill do you feel least sure of yourself?',
  ],
  es: [
    'Lo tienes en tu página Progreso: cada habilidad, con las respuestas detrás de cada número. ¿En cuál te sientes menos seguro?',
  ],
};

const WHICH: Phrase = {
  en: ['Which of these shall we work on?', 'Where would you like to go on?'],
  es: ['¿Con qué quieres seguir?', '¿Por dónde vamos?'],
};
const NOTHING_YET: Phrase = {
  en: ['You have not answered anything yet, so there is nothing to count.'],
  es: ['Todavía no has respondido nada, así que no hay nada que contar.'],
};
const BEGIN: Phrase = { en: ['What would you like to begin with?'], es: ['¿Con qué quieres empezar?'] };

export const progress: Specialist = {
  name: 'progress',
  when: 'How it is going: level, mastery, streak, what is weak',
  instructions:
    'You speak about the numbers you are given and no others, name one thing that has become better and one to work on, and propose the next step.',
  usesLadder: false,
  tools: [],
  answer(context, library) {
    const { learner, language } = context;
    const turn = turnOf(context);
    if (learner === undefined) return { act: 'summarise', text: say(WHERE, language, turn) };
    const sources = sourcesOfStanding(learner, language);
    if (learner.answers === 0) {
      const parts = [say(NOTHING_YET, language), tellNext(learner, language), say(BEGIN, language)];
      return { act: 'summarise', text: parts.filter((part) => part !== '').join(' '), sources };
    }
    const ofSubject = describeSubject(context, library);
    if (ofSubject !== undefined) return ofSubject;
    const text = `${tellStanding(learner, language)}\n\n${say(WHICH, language, turn)}`;
    return { act: 'summarise', text, sources };
  },
};

import type { TurnContext } from '@kindling/core/turns';
import { AppError, type exercises } from '@kindling/shared';
import { type Answer, type Specialist, turnOf } from '../built-in/answer.ts';
import type { ExerciseAsked, Library } from '../built-in/library.ts';
import { proposeTask } from '../built-in/propose-task.ts';
import { type Phrase, say } from '../built-in/say.ts';

const AT_IT: Phrase = {
  en: [
    'One moment: I am making an exercise and trying it out.',
    'I am on it: making one, and trying it out.',
  ],
  es: ['Un momento: preparo un ejercicio y lo pruebo.', 'Voy a ello: preparo uno y lo pruebo.'],
};
const HERE: Phrase = {
  en: ['Here is your new exercise: **{title}**.', 'Here is a new one: **{title}**.'],
  es: ['Aquí está tu ejercicio nuevo: **{title}**.', 'Aquí tienes uno nuevo: **{title}**.'],
};
const ABOUT: Phrase = {
  en: [
    'It is about: {skills}. By what you have shown so far you have a chance of about {chance} % of solving it alone.',
  ],
  es: [
    'Trata de: {skills}. Por lo que has mostrado hasta ahora, tienes cerca de un {chance} % de resolverlo sin ayuda.',
  ],
};
const NEXT_BEST: Phrase = {
  en: ['I have nothing on exactly that yet, so I chose what comes nearest.'],
  es: ['Todavía no tengo nada sobre eso exactamente, así que he elegido lo más cercano.'],
};
const NOT_NOW: Phrase = {
  en: [
    'I cannot make a new exercise just now. Ask me again in a moment; meanwhile, the workshops of your course have more.',
  ],
  es: [
    'Ahora mismo no puedo preparar un ejercicio nuevo. Pídemelo de nuevo en un momento; mientras tanto, los talleres de tu curso tienen más.',
  ],
};

const HARDER =
  /\b(?:harder|more (?:difficult|challenging)|too easy|dif[ií]cil(?:es)?|complicad[oa]s?|demasiado f[aá]cil)\b/iu;
const EASIER =
  /\b(?:easier|simpler|more easy|too (?:hard|difficult)|f[aá]cil(?:es)?|sencill[oa]s?|demasiado dif[ií]cil)\b/iu;
const TOO_EASY = /\b(?:too easy|demasiado f[aá]cil)\b/iu;

function levelOf(message: string): ExerciseAsked['level'] {
  if (TOO_EASY.test(message)) return 'harder';
  if (EASIER.test(message) && !/\bm[aá]s dif[ií]cil\b/iu.test(message)) return 'easier';
  return HARDER.test(message) ? 'harder' : 'same';
}

/** The idea that is named, else the program on the screen; a plain wish leaves the choice to the learner model. */
function readWish(
  { message, activity, language }: TurnContext,
  { concepts, programCourses }: Library,
): ExerciseAsked {
  const level = levelOf(message);
  const named = concepts.findNamed(message, ({ course }) => programCourses.has(course));
  const skillKey = named.find(({ card }) => card.skill !== undefined)?.card.skill;
  if (skillKey !== undefined) return { skillKey, level, language };
  return activity?.kind === 'python' ? { like: activity.id, level, language } : { level, language };
}

/** Undefined where there is no learner to make exercises for, or nothing to make them with. */
function makerFor({ learnerId, messageId: askedBy }: TurnContext, { giveExercise }: Library) {
  if (giveExercise === undefined || learnerId === undefined) return undefined;
  return (wish: ExerciseAsked) => giveExercise(learnerId, { ...wish, ...(askedBy && { askedBy }) });
}

function fill(phrase: Phrase, context: TurnContext, values: Record<string, string> = {}): string {
  return say(phrase, context.language, turnOf(context), values);
}

function present(context: TurnContext, made: exercises.MadeExercise): Answer {
  const { activityId, title, skills, chancePercent: chance, isAsked } = made;
  const names = skills.map(({ skillName }) => skillName).join(', ');
  const lines = [
    fill(HERE, context, { title }),
    fill(ABOUT, context, { skills: names, chance: String(chance) }),
    ...(isAsked ? [] : [fill(NEXT_BEST, context)]),
  ];
  return {
    act: 'propose-next',
    text: lines.join('\n\n'),
    sources: [{ kind: 'exercise', key: activityId, title }],
  };
}

export const exercise: Specialist = {
  name: 'exercise',
  when: 'A new programming exercise: another, harder, easier, or about something named',
  instructions:
    'New exercises are made from templates and checked in the sandbox before a learner sees them; you make none up yourself.',
  usesLadder: false,
  tools: [],
  opening: (context, library) =>
    makerFor(context, library) === undefined ? undefined : fill(AT_IT, context),
  async answer(context, library) {
    const make = makerFor(context, library);
    if (make === undefined) return proposeTask(context, library);
    try {
      return present(context, await make(readWish(context, library)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // A school without templates still has its courses.
      if (error.code === 'not-found') return proposeTask(context, library);
      return { act: 'propose-next', text: fill(NOT_NOW, context) };
    }
  },
};

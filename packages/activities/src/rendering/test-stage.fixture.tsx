import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type {
  ActivityDefinition,
  ActivityMessages,
  ActivityRenderer,
  Grader,
  RendererProps,
} from '../contract.ts';

interface StagedType<Content, Public, Answer> {
  definition: ActivityDefinition<Content, Public, Answer>;
  renderer: ActivityRenderer<Public, Answer>;
  messages: ActivityMessages;
  grade: Grader<Content, Answer>;
}

/** Fills `{name}` places; the types' own messages use no other syntax. */
function translate(words: Record<string, string>) {
  return (key: string, values: Record<string, string | number> = {}) => {
    const text = words[key];
    if (text === undefined) throw new Error(`The messages have no ${key}`);
    return text.replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? ''));
  };
}

interface LearnerProps<Public, Answer> {
  renderer: ActivityRenderer<Public, Answer>;
  content: Public;
  language: string;
  t: RendererProps['t'];
  first: Answer;
  onTake(answer: Answer): void;
}

function Learner<Public, Answer>({ renderer, first, onTake, ...props }: LearnerProps<Public, Answer>) {
  const [answer, setAnswer] = useState(first);
  const take = (next: Answer) => {
    onTake(next);
    setAnswer(next);
  };
  return (
    <renderer.Component
      {...props}
      screenLanguage="en"
      answer={answer}
      onAnswer={take}
      grade={null}
      disabled={false}
    />
  );
}

/** Puts one activity on a page the way the lesson player does: unanswered, with the real grader at hand. */
export function stage<Content, Public, Answer>(type: StagedType<Content, Public, Answer>, content: Content) {
  cleanup();
  const { definition, renderer, messages } = type;
  const parsed = definition.content.parse(content);
  const shown = definition.toPublic(parsed, 'seed');
  const t = translate(messages.en);
  const answers: Answer[] = [renderer.emptyAnswer(shown)];
  const props = { content: shown, language: 'en', screenLanguage: 'en', t };

  const take = (answer: Answer) => answers.push(answer);
  const view = render(<Learner renderer={renderer} first={answers[0] as Answer} onTake={take} {...props} />);
  const readAnswer = () => answers.at(-1) as Answer;
  return {
    shown,
    user: userEvent.setup(),
    readAnswer,
    isComplete: () => renderer.isComplete(shown, readAnswer()),
    check: () => {
      const grade = type.grade(parsed, definition.answer.parse(readAnswer()));
      const answer = readAnswer();
      view.rerender(
        <renderer.Component {...props} answer={answer} onAnswer={() => undefined} grade={grade} disabled />,
      );
      return { grade, sentence: renderer.describeGrade(shown, grade, t) };
    },
  };
}

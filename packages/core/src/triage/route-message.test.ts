import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeMessage, SPECIALIST_NAMES } from './index.ts';

describe('a message', () => {
  it.each([
    ['What is the difference between "make" and "do"?', 'concepts'],
    ['¿Qué significa «although»?', 'concepts'],
    ['Quiz me on animals!', 'practice'],
    ['dime la respuesta YA', 'practice'],
    ['How am I doing this week?', 'progress'],
    ['¿Cómo voy?', 'progress'],
    ["Let's talk about my holidays", 'conversation'],
    ['Ayúdame con mi redacción', 'writing'],
    ['My function returns None, why?', 'debug'],
    ['NameError: name "totl" is not defined', 'debug'],
    ['Could you review my code?', 'code-review'],
    ['Dame un reto de programación', 'exercise'],
    ['hola!!', 'triage'],
    ['Are you a robot?', 'triage'],
  ] as const)('%s goes to %s', (text, specialist) => {
    expect(routeMessage(text).specialist).toBe(specialist);
  });
});

describe('what the learner is at', () => {
  it('takes a short reply back to whom it answers', () => {
    const context = { activity: 'quiz', previous: 'practice' } as const;
    expect(routeMessage('the second', context).specialist).toBe('practice');
    expect(routeMessage('teenagers and adults', { previous: 'writing' })).toMatchObject({
      specialist: 'writing',
      by: 'context',
    });
    expect(routeMessage('thanks!', { previous: 'practice' })).toMatchObject({
      specialist: 'triage',
      by: 'words',
    });
  });

  it('takes pasted code without a word to who mends code', () => {
    expect(routeMessage('def f(x):\n    retrun x\n')).toMatchObject({ specialist: 'debug', by: 'context' });
    expect(routeMessage('```\nfor i in range(3)\n    print(i)\n```')).toMatchObject({ specialist: 'debug' });
  });

  it('takes the last line of a program that only names what is in it for code', () => {
    expect(routeMessage('def greet():\n    print("hi")\ngreet')).toMatchObject({ specialist: 'debug' });
  });

  it('reads the words around pasted code, not the code', () => {
    const text = 'Is this good style?\n```python\n# debug: my essay error\nprint("quiz me")\n```';
    expect(routeMessage(text).specialist).toBe('code-review');
  });

  it('keeps talk about an open essay with the writing helper', () => {
    expect(routeMessage("let's talk about my first idea", { activity: 'essay' }).specialist).toBe('writing');
  });
});

it('routes any text, sure or unsure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { specialist, confidence } = routeMessage(text);
      expect(SPECIALIST_NAMES).toContain(specialist);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});

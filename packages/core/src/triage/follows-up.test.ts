import { expect, it } from 'vitest';
import { followsUp } from './follows-up.ts';
import { routeMessage } from './route-message.ts';

it.each([
  'and then?', 'why', 'why not?', 'again please', 'simpler please', 'same but with strings', 'even easier',
  'y luego?', 'otra vez mas despacio', 'por que no', 'no lo entiendo', 'lo mismo con texto', 'vale, y despues',
])('goes on with what was spoken of: %s', (message) => {
  expect(followsUp(message, { previous: 'concepts' })).toBe('goes on');
  expect(followsUp(message, {})).toBeUndefined();
  expect(followsUp(message, { previous: 'triage' })).toBeUndefined();
}); // biome-ignore format: a list

it.each([
  'and an example?', 'can you give me an example please?', 'show me another example', 'for example?',
  '¿y un ejemplo?', 'dame otro ejemplo', 'me pones un ejemplo', 'por ejemplo?',
])('wants an example of what was spoken of, where no task is open: %s', (message) => {
  expect(followsUp(message, { previous: 'concepts' })).toBe('goes on');
  expect(followsUp(message, { previous: 'concepts', activity: 'quiz' })).not.toBe('goes on');
}); // biome-ignore format: a list

it.each(['nope', 'no, not really', 'still the same', 'no, tampoco', 'sigue igual', 'todavía no'])(
  'says that it did not help: %s',
  (message) => {
    const words = message.replace('í', 'i');
    expect(followsUp(words, { previous: 'debug', activity: 'python' })).toBe('goes on');
    expect(followsUp(words, { previous: 'concepts', activity: 'english-item' })).toBeUndefined();
  },
);

it.each(['and a tuple?', 'y en python?', 'what about grammar', 'y mi racha?'])(
  'turns to something else: %s',
  (message) => {
    expect(followsUp(message, { previous: 'progress' })).toBe('turns to');
  },
);

it.each(['my code does not work', 'and now I would like to talk about my summer', 'thanks'])(
  'stands by itself: %s',
  (message) => {
    expect(followsUp(message, { previous: 'concepts' })).toBeUndefined();
  },
);

it('stays with who spoke, unless the words plainly say something else', () => {
  expect(routeMessage('and then?', { activity: 'essay', previous: 'writing' }).specialist).toBe('writing');
  expect(routeMessage('¿y en inglés?', { previous: 'progress' }).specialist).toBe('progress');
  expect(routeMessage('why not?', { activity: 'english-item', previous: 'practice' }).specialist).toBe(
    'practice',
  );
  expect(routeMessage('otra vez más despacio', { previous: 'concepts' }).specialist).toBe('concepts');
});

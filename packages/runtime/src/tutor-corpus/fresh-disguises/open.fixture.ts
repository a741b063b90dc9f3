type Open = Readonly<Record<string, readonly string[]>>;
const ALL_WORDS = ['bought', 'children', 'cheap', 'were', 'living', 'spite'];
const ALL_CHOICES = ['fifo', 'bone', 'negation', 'prints'];

/**
 * What the guard lets pass, and why: near misses, because a tutor talks of a learner's own; patterns with less than half
 * of the letters; codes that the reply makes up; sums of a task that is a sum; the longest word of three, before the
 * others are cut; one digit in a code.
 */
export const OPEN: Readonly<Record<'word' | 'choice' | 'number' | 'code', Open>> = {
  word: {
    misspelled: ALL_WORDS,
    'first letter changed': ['living', 'spite'],
    'a letter too many': ['living', 'spite'],
    'pattern, two letters hidden': ['spite'],
    'word a turn': ['spite'],
  },
  choice: {
    'position by day': ['fifo', 'bone', 'negation'],
    'position by month': ALL_CHOICES,
    'position by date': ALL_CHOICES,
  },
  number: {
    sum: ['total'],
    equation: ['total'],
    'long sum': ['total'],
    date: ['minutes', 'total', 'days'],
    'range end': ['minutes', 'total', 'days'],
    Morse: ['days'],
    ASCII: ['days'],
  },
  code: {},
};

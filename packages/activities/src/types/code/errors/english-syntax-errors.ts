import type { SyntaxErrorWords } from './error-words.ts';

/** Programs that Python cannot read. */
export const ENGLISH_SYNTAX: SyntaxErrorWords = {
  'never-closed': {
    saw: 'Python read to the end and the `{sign}` that opens here never got its partner.',
    asks: 'Where should what this `{sign}` opened be over?',
  },
  'wrong-closing': {
    saw: 'A `{opening}` was open, and Python met a `{sign}`.',
    asks: 'Which bracket was opened last before this place, and which one closes it?',
  },
  unmatched: {
    saw: 'Python met a closing `{sign}` that nothing had opened.',
    asks: 'Which opening bracket does it belong to, if you count them along the line?',
  },
  'no-colon': {
    saw: 'This line begins a block, and Python reached its end without the sign that says so.',
    asks: 'How do other lines that begin a block end?',
  },
  'text-not-ended': {
    saw: 'A text begins with a quote in this line, and the line ended before the text did.',
    asks: 'Which quote opens the text, and where did you mean it to be over?',
  },
  'long-text-not-ended': {
    saw: 'A text of several lines begins here, and Python reached the end of the file inside it.',
    asks: 'How does a text end that begins with three quotes?',
  },
  'no-block': {
    saw: 'After the {opener} in line {opened} Python expected lines that stand further in, and this one does not.',
    asks: 'Which lines belong to line {opened}, and how would Python know?',
  },
  'too-far-in': {
    saw: 'This line stands further in than the one before, and nothing before it opened a block.',
    asks: 'Which line should it be level with?',
  },
  'indent-fits-nothing': {
    saw: 'This line stands neither level with the block it is in nor with any around it.',
    asks: 'Which earlier line should it be level with? Count the blanks of both.',
  },
  'tabs-and-blanks': {
    saw: 'Some lines are moved in with tabs and some with blanks, so Python cannot tell which are level.',
    asks: 'Which of the two does this line use, and which does its neighbour?',
  },
  'print-without-brackets': {
    saw: 'Python met `{name}` followed by a value, and it knows `{name}` as a function.',
    asks: 'How is a function called with a value?',
  },
  'one-equals-sign': {
    saw: 'Python met a single `=` in a place where it expected a value.',
    asks: 'Should this line give a name a value, or ask whether two values are the same?',
  },
  'given-to-no-name': {
    saw: 'On the left of `=` Python met something that cannot take a value.',
    asks: 'Which name should hold the value from now on?',
  },
  'word-of-python': {
    saw: 'Python met a word it does not know, in a place where one of its own words would fit.',
    asks: 'How is the word spelled that you had in mind?',
  },
  'two-side-by-side': {
    saw: 'Two values stand side by side, and nothing between them says what to do with them.',
    asks: 'What should happen with the two: are they parts of a list, or is something done with them?',
  },
  'outside-function': {
    saw: 'Python met `{word}` in a line that belongs to no function.',
    asks: 'Which function should this line be part of, and how far in does that one stand?',
  },
  'outside-loop': {
    saw: 'Python met `{word}` in a line that belongs to no loop.',
    asks: 'Which loop should this line be part of, and how far in does that one stand?',
  },
  'foreign-sign': {
    saw: 'Python met the sign `{sign}` ({code}), which its grammar does not have.',
    asks: 'Was this line copied from a text? Which signs there only look like those of a keyboard?',
  },
  'unseen-sign': {
    saw: 'Python met a sign that cannot be seen ({code}), which its grammar does not have.',
    asks: 'Was this line copied from a text? Which blank in it is not one of your keyboard?',
  },
  'name-begins-with-digit': {
    saw: 'Python began to read a number and met a letter in it.',
    asks: 'Did you mean a number or a name, and what may a name begin with?',
  },
  'leading-zero': {
    saw: 'Python met a whole number that begins with 0.',
    asks: 'Is this a number to calculate with, or digits to show?',
  },
  'argument-twice': {
    saw: 'The name `{name}` stands twice between the same brackets.',
    asks: 'Which of the two did you mean, and what is the other for?',
  },
  'named-before-plain': {
    saw: 'A plain value stands behind one that is given by name.',
    asks: 'To which parameter does the plain value belong, and how could Python tell?',
  },
  'default-before-plain': {
    saw: 'A parameter that must be given stands behind one that need not be.',
    asks: 'If a call gave only one value, which parameter would it be for?',
  },
  'try-alone': {
    saw: 'A `try` ended, and nothing says what to do when something goes wrong in it.',
    asks: 'What should happen when it fails?',
  },
  'else-first': {
    saw: 'Python met `{word}` behind `{opener}`, which comes last.',
    asks: 'In which order should the cases be looked at?',
  },
  'no-else-in-expression': {
    saw: 'Python read a value with a condition, and no value for when the condition is false.',
    asks: 'What should the value be otherwise?',
  },
  'in-a-formatted-text': {
    saw: 'Python could not read what stands between the braces of this text.',
    asks: 'What is between `{` and `}`, and would it be a line of Python by itself?',
  },
  'after-backslash': {
    saw: 'Something stands behind a `\\` outside of a text, where the line should be over.',
    asks: 'What is the `\\` meant to do there?',
  },
  'global-too-late': {
    saw: '`{name}` was used in this function before the line that says where it lives.',
    asks: 'Which line of the function is the first to use `{name}`?',
  },
  'no-outer-name': {
    saw: 'No function around this one has a name `{name}`.',
    asks: 'Where does `{name}` get its first value?',
  },
  'parameter-and-global': {
    saw: '`{name}` is a parameter of this function, and the function also says that it lives outside.',
    asks: 'Which of the two `{name}` should the function work with?',
  },
  'backslash-in-text': {
    saw: 'In this text a `\\` and the letters behind it look like a special sign, and there is none like that.',
    asks: 'Which `\\` in the text is meant as an ordinary sign?',
  },
  'import-line': {
    saw: 'Python met an `import` line and could not find in it what is to be brought in, and from where.',
    asks: 'Which module is it, and which names of it? What does an `import` line look like that works?',
  },
  'import-target': {
    saw: 'Behind `as` in an `import` line Python met something that is no plain name.',
    asks: 'Under which name should the rest of the program know it?',
  },
  'no-opening-bracket': {
    saw: 'Python met `def` and a name, and no list of parameters after it.',
    asks: 'What does a function need between its name and the end of the line, even when nothing is handed to it?',
  },
  'half-a-pair': {
    saw: 'Inside these curly brackets one entry has a key and no value, while others have both.',
    asks: 'Which entry is that, and is this meant to be a dictionary?',
  },
  'comprehension-brackets': {
    saw: 'Python met a loop inside brackets and could not tell where what it builds begins and ends.',
    asks: 'What is each thing that this loop should give, and what would show Python that it belongs together?',
  },
  stars: {
    saw: 'Python met a `*` in a place where nothing can be unpacked.',
    asks: 'Was it meant to multiply, or to take something apart? What would be the parts?',
  },
  'argument-without-value': {
    saw: 'In this call a name and `=` stand without a value behind them.',
    asks: 'Which value should it get?',
  },
  'statement-for-value': {
    saw: 'Python read a value with a condition, and where one of its two values should stand it met a whole command.',
    asks: 'What is the value in that case, or should this be an `if` over several lines?',
  },
  'several-exceptions': {
    saw: 'Behind `except` Python met several kinds of errors, and could not tell them from the name behind `as`.',
    asks: 'Which of these words belong together, and what could hold them together?',
  },
  'no-exception-named': {
    saw: 'Behind `except*` Python expected the name of an error, and there was none.',
    asks: 'Which error should be caught here?',
  },
  'except-all-first': {
    saw: 'An `except` that catches everything stands before another one, which could never be reached.',
    asks: 'In which order would you ask: the particular case first, or the one for all the rest?',
  },
  'parameter-list': {
    saw: 'Python could not make sense of the parameters in this `def` line: one of them stands where it cannot.',
    asks: 'Which parameters must a caller give, which may be left out, and which one takes all the rest?',
  },
  'digit-too-large': {
    saw: 'This number is written in a system of counting in which the digit `{sign}` does not exist.',
    asks: 'What do the first two signs of the number say about its system?',
  },
  'texts-of-two-kinds': {
    saw: 'Two pieces of text stand side by side, and one of them is bytes: Python cannot join them.',
    asks: 'Where does the first text end? Look at the quotes: did one of them close it too soon?',
  },
  'sign-in-bytes': {
    saw: 'A text with a `b` before it holds bytes, and one of its signs is more than one byte.',
    asks: 'Is it meant to be a text for people, or bytes?',
  },
  'case-takes-all': {
    saw: 'A `case` in this `match` fits everything, so that those after it could never be reached.',
    asks: 'What do you think this `case` is compared with? What does a plain name mean there?',
  },
  'nonlocal-outside': {
    saw: 'Python met `nonlocal` in a line that is part of no function.',
    asks: 'Where does this name live, and who is meant to change it?',
  },
  'only-a-name': {
    saw: 'Python met a value given to something that can take none here.',
    asks: 'Which plain name should hold the value, and does it have to happen in the middle of this line?',
  },
  'future-import': {
    saw: 'A line about `__future__` is something special: it can only bring in what Python knows, as the first line of a file.',
    asks: 'Does the program need this line at all? Where does it stand?',
  },
  'ends-too-soon': {
    saw: 'Python reached the end of the file and still waited for something.',
    asks: 'What was opened last, and is there anything that belongs to it?',
  },
  indentation: {
    saw: 'The blanks at the beginning of this line do not fit with the lines around it.',
    asks: 'Which line above should it be level with?',
  },
  syntax: {
    saw: 'Python read the line up to the marked place, and what stands there cannot come next.',
    asks: 'Read the line aloud, sign by sign, and the end of the line before: what is there that you did not mean?',
  },
};

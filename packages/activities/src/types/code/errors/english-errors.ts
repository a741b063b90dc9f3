import { ENGLISH_SYNTAX } from './english-syntax-errors.ts';
import type { ErrorWords } from './error-words.ts';

export const ENGLISH: ErrorWords = {
  types: {
    int: 'a whole number',
    float: 'a decimal number',
    bool: '`True` or `False`',
    str: 'a text',
    string: 'a text',
    byte: 'bytes',
    bytes: 'bytes',
    list: 'a list',
    tuple: 'a tuple',
    dict: 'a dictionary',
    set: 'a set',
    NoneType: '`None`',
    function: 'a function',
    method: 'a method',
    builtin_function_or_method: 'a function of Python',
    type: 'a class',
    module: 'a module',
    range: 'a range',
    generator: 'a generator',
  },
  otherType: 'a `{name}`',
  kinds: {
    ...ENGLISH_SYNTAX,

    'text-and-other': {
      saw: 'Python should put together {kindLeft} and {kindRight}, and these two do not go together.',
      asks: 'Which of the two has another kind than you thought, and where does it come from?',
    },
    'operand-is-nothing': {
      saw: 'On one side of `{sign}` there is `None`: no value at all.',
      asks: 'Which of the two is `None`, and which function should have handed a value back?',
    },
    operands: {
      saw: 'Python should do `{sign}` with {kindLeft} and {kindRight}, and does not know how.',
      asks: 'Which of the two has another kind than you thought, and where does it come from?',
    },
    compared: {
      saw: 'Python should tell with `{sign}` whether {kindLeft} is before {kindRight}, and they have no order.',
      asks: 'Which of the two has another kind than you thought? What does `input()` give, for example?',
    },
    'one-operand': {
      saw: 'Python should do `{sign}` with {kindOf}, and cannot.',
      asks: 'What did you expect to be behind the `{sign}`?',
    },
    'too-few-arguments': {
      saw: '`{name}` was called, and it got no value for `{names}`.',
      asks: 'Compare the call with the line that begins with `def`: which value goes to which parameter?',
    },
    'too-many-arguments': {
      saw: '`{name}` has room for {wanted} values, and the call gave it {given}. In a method `self` is one of them.',
      asks: 'Compare the call with the line that begins with `def`: which value goes to which parameter?',
    },
    'no-such-argument': {
      saw: '`{name}` was given something called `{argument}`, and has no parameter of that name.',
      asks: 'What are its parameters called?',
    },
    'argument-given-twice': {
      saw: '`{name}` got two values for `{argument}`.',
      asks: 'Which value goes to which parameter, counted from the left?',
    },
    'built-in-arguments': {
      saw: '`{name}` got another number of values than it takes.',
      asks: 'Which values did you give it, and what is each of them for?',
    },
    'nothing-used': {
      saw: 'Python should work with a value, and it is `None`: no value at all.',
      asks: 'Where does it come from? Does that function hand something back on every way through it?',
    },
    'not-iterable': {
      saw: 'Python should go through the parts of {kindOf}, and it has no parts.',
      asks: 'What did you want to go through: the thing itself, or a row of numbers up to it?',
    },
    'not-callable': {
      saw: 'Brackets behind a name call it. Here the name holds {kindOf}, which cannot be called.',
      asks: 'Does a sign fail between the name and the bracket, or does the name belong to something else by now?',
    },
    'no-places': {
      saw: 'Square brackets ask for a part. Here they stand behind {kindOf}, which has no parts.',
      asks: 'What did you expect to be in this name, and what is in it?',
    },
    'cannot-change': {
      saw: 'A part of {kindOf} should be changed, and that kind of value stays as it was made.',
      asks: 'Do you need a new value instead, or another kind that can be changed?',
    },
    'place-is-no-number': {
      saw: 'The parts of {kindOf} are counted by whole numbers. Between the square brackets there is {kindOther}.',
      asks: 'What goes through your loop: the places, or the values themselves?',
    },
    'cannot-be-key': {
      saw: '{kindOf} can change later, so it cannot be a key of a dictionary or a part of a set.',
      asks: 'What is it that you want to look up by?',
    },
    'no-length': {
      saw: 'Python should say how long {kindOf} is, and it has no length.',
      asks: 'What did you expect to be in this name?',
    },
    'cannot-contain': {
      saw: '`in` looks for a part, and {kindOf} has no parts.',
      asks: 'In what did you want to look?',
    },
    'wants-whole-number': {
      saw: 'A whole number is needed here, and Python got {kindOf}.',
      asks: 'Which calculation made it, and which kind of number does that give?',
    },
    'no-number-of-it': {
      saw: '`{name}()` makes a number of a text or of another number. It got {kindOf}.',
      asks: 'Which part of it did you want to turn into a number?',
    },
    'join-other': {
      saw: '`join` puts texts together. At place {place} it met {kindOf}.',
      asks: 'Of which kind is each value that you want to join?',
    },
    abstract: {
      saw: 'This class only says what others must have, and something of that has not been written.',
      asks: 'Which methods does the class ask for?',
    },
    type: {
      saw: 'A value has a kind that does not fit what is done with it.',
      asks: 'Which kind does each value in this line have?',
    },

    'not-a-whole-number': {
      saw: '`int()` got the text `{text}`, which is not written like a whole number.',
      asks: 'Which signs of it are no digits?',
    },
    'not-a-number': {
      saw: '`float()` got the text `{text}`, which is not written like a number.',
      asks: 'Which signs of it do not belong to a number, the way Python writes them?',
    },
    'too-many-to-unpack': {
      saw: 'There are {wanted} names on the left, and more values on the right.',
      asks: 'How many values are there, and what is each of them?',
    },
    'too-few-to-unpack': {
      saw: 'There are {wanted} names on the left, and only {given} on the right.',
      asks: 'How many values are there, and what is each of them?',
    },
    'not-in-it': {
      saw: 'Python looked for a value, and it is not there.',
      asks: 'What is in it at this moment, and what did you look for?',
    },
    'nothing-to-choose-from': {
      saw: '`{name}()` should choose, and there is nothing to choose from.',
      asks: 'When is it empty, and what should the answer be then?',
    },
    'step-of-zero': {
      saw: 'The step is 0, so counting would never move on.',
      asks: 'How far should each step go, and in which direction?',
    },
    'outside-domain': {
      saw: 'This calculation has no result for that number.',
      asks: 'Which number came in, and for which ones does it work?',
    },
    value: {
      saw: 'The kind of value is right; this very value is not.',
      asks: 'Which value came in here, and which ones would fit?',
    },
    'taken-from-empty': {
      saw: 'Something should be taken out, and it is empty.',
      asks: 'How often was something taken before, and how much was in it at first?',
    },
    'assigned-beyond': {
      saw: 'A place should get a value, and there is no place of that number yet.',
      asks: 'How long is the list at this moment?',
    },
    index: {
      saw: 'There is no place of that number. The first is 0, the last is one less than the length.',
      asks: 'How long is it at this moment, and which number is between the brackets?',
    },
    key: {
      saw: 'The dictionary has no key `{key}`.',
      asks: 'Which keys does it have at this moment, and is one of them written in another way?',
    },
    'key-without-name': {
      saw: 'The dictionary has no such key.',
      asks: 'Which keys does it have at this moment?',
    },
    'nothing-has-no': {
      saw: 'Python should take `.{name}` of a value, and that value is `None`: no value at all.',
      asks: 'Where does it come from? Many methods that change something hand nothing back.',
    },
    'own-file-hides-module': {
      saw: 'A file of this program has the name of a module of Python, and Python took the file.',
      asks: 'What is your own file called?',
    },
    'program-has-no': {
      saw: 'The test uses `{name}`, and nothing in your program has that name.',
      asks: 'How is the name spelled in the task, and how in your program?',
    },
    'module-has-no': {
      saw: 'The module `{module}` has nothing called `{name}`.',
      asks: 'How is it spelled, and is it in another module?',
    },
    'class-has-no': {
      saw: 'The class `{class}` itself has nothing called `{name}`.',
      asks: 'Does `{name}` belong to the class, or to each thing that is made with it?',
    },
    'has-no': {
      saw: 'Python should take `.{name}` of {kindOf}, and that has nothing of this name.',
      asks: 'Is the value of the kind you thought, and how is the name spelled?',
    },
    attribute: {
      saw: 'A value has nothing of that name.',
      asks: 'Is the value of the kind you thought, and how is the name spelled?',
    },
    'name-later': {
      saw: '`{name}` belongs to the function around this one, and has no value there yet.',
      asks: 'Which line gives `{name}` its value, and has it run by now?',
    },
    name: {
      saw: 'Python met the name `{name}`, and nothing has been called that so far.',
      asks: 'Should it be a name, or a text between quotes? If a name: where does it get its value, and how is it spelled there?',
    },
    'unknown-name': {
      saw: 'Python met a name, and nothing has been called that so far.',
      asks: 'Where should it get its value?',
    },
    'local-without-value': {
      saw: 'The function gives `{name}` a value somewhere, so `{name}` is its own; here it has none yet.',
      asks: 'Which line of the function gives `{name}` its value, and does it run before this one?',
    },
    unbound: {
      saw: 'A name of this function has no value yet.',
      asks: 'Which line gives it its value, and does it run before this one?',
    },
    'division-by-zero': {
      saw: 'Something is divided by 0, and that has no result.',
      asks: 'What is it divided by, and when does that become 0?',
    },
    'too-large': {
      saw: 'The result is too large for a decimal number.',
      asks: 'Which value grows, and did you expect it to be that large?',
    },
    arithmetic: {
      saw: 'A calculation has no result.',
      asks: 'Which numbers came in?',
    },
    assertion: {
      saw: 'A line with `assert` says what must be true here, and it is not.',
      asks: 'What does that line claim, and what are its values at this moment?',
    },
    'end-of-input': {
      saw: '`input()` asked for a line, and there was none left.',
      asks: 'How many lines does the program ask for, and how many were given?',
    },
    'no-module': {
      saw: 'There is no module called `{name}` here.',
      asks: 'How is it spelled, and does it come with Python?',
    },
    module: {
      saw: 'The module `{module}` has nothing called `{name}`.',
      asks: 'How is it spelled, and is it in another module?',
    },
    import: {
      saw: 'Something could not be imported.',
      asks: 'What does the line ask for, and from where?',
    },
    lookup: {
      saw: 'Something was looked up, and it is not there.',
      asks: 'What is in it at this moment?',
    },
    memory: {
      saw: 'The program needed more memory than it may have.',
      asks: 'Which value grows, and what stops it from growing?',
    },
    recursion: {
      saw: 'A function called itself over and over, a thousand deep, and never came back.',
      asks: 'For which case does it answer without calling itself, and does each call come closer to that case?',
    },
    'not-written-yet': {
      saw: 'This line says that something is still to be written.',
      asks: 'Which class or function should do it?',
    },
    'changed-while-looping': {
      saw: 'A loop goes through it, and inside the loop something was added or taken away.',
      asks: 'Does the loop have to go through the very thing that it changes?',
    },
    'next-has-none': {
      saw: 'The next value was asked for, and there are no more.',
      asks: 'How many are there, and how often is one asked for?',
    },
    runtime: {
      saw: 'Python could not go on in this situation.',
      asks: 'What happened just before this line?',
    },
    'no-such-file': {
      saw: 'There is no file `{text}` here.',
      asks: 'What are the files called that the exercise gives?',
    },
    'no-file': {
      saw: 'There is no such file here.',
      asks: 'What are the files called that the exercise gives?',
    },
    'file-exists': {
      saw: 'Something should be made, and there is one of that name already.',
      asks: 'What should happen with the one that is there?',
    },
    'is-a-folder': {
      saw: 'A file was wanted, and that name belongs to a folder.',
      asks: 'Which file in it did you mean?',
    },
    'is-no-folder': {
      saw: 'A folder was wanted, and that name belongs to a file.',
      asks: 'What does each part of the path stand for?',
    },
    'not-allowed': {
      saw: 'The program may not do that with this file or folder.',
      asks: 'Which file did you mean to use?',
    },
    'took-too-long': {
      saw: 'Something was waited for, and it did not come in time.',
      asks: 'What does the program wait for?',
    },
    connection: {
      saw: 'The program wanted to reach another computer. Here it cannot.',
      asks: 'Can you solve the task with what is in the exercise?',
    },
    system: {
      saw: 'The system refused something: a file, a folder or a device.',
      asks: 'What did this line want of it?',
    },
    'text-as-bytes': {
      saw: 'Bytes should become a text, or a text bytes, and a sign of it has no place in that encoding.',
      asks: 'In which encoding was the text written?',
    },
    interrupted: {
      saw: 'The program was still at work here when it was stopped.',
      asks: 'What did it wait for, or which loop was it in?',
    },
    exit: {
      saw: 'A line asked the program to end.',
      asks: 'Did you mean it to end here?',
    },
    'several-errors': {
      saw: 'Several errors came at once; they are listed one below the other.',
      asks: 'Which of them comes first, and what does it say?',
    },
    'inside-python': {
      saw: 'Something went wrong inside Python itself.',
      asks: 'What is unusual about this line? Try it with simpler values.',
    },
    warning: {
      saw: 'Python warns of something that works today and may not do what you think.',
      asks: 'What does the message say about this line?',
    },
    'raised-on-purpose': {
      saw: 'A line raised this error on purpose, with `raise`.',
      asks: 'Which condition led to that line, and with which values?',
    },
    'own-class': {
      saw: '`{type}` was raised: an error that a program or a module defines for its own cases.',
      asks: 'When is it raised, and which values led there?',
    },

    endless: {
      saw: 'The time was up and the program was still at work.',
      asks: 'Which condition should end the loop, and which line in the loop changes something about it?',
    },
    'out-of-memory': {
      saw: 'The program filled all the memory it may have.',
      asks: 'Which value grows with every pass, and when should it stop?',
    },
    'too-much-output': {
      saw: 'The program printed more than anybody would read.',
      asks: 'How often does the line that prints run, and how often should it?',
    },
    'too-deep': {
      saw: 'Python could go no deeper.',
      asks: 'Does something call itself, or hold itself, without an end?',
    },
  },
};

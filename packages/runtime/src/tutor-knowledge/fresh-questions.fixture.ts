/**
 * Questions as beginners ask them, and the cards that answer them: `question = card`, several where any of them does.
 * `error:` is the explanation of an exception. Written before a single reply was
 * looked at; what they missed was mended afterwards.
 */
const QUESTIONS = `
what does == mean = equality
what is the difference between = and == = equality, assign-or-equal
que significa == en python = equality
diferencia entre = y == = equality, assign-or-equal
why do i get an error with = in my if = equality, assign-or-equal
what does % do in python = modulo
para que sirve el % = modulo
what is the // operator = floor-division
que hace // = floor-division
what does ** mean = power
como elevo un numero al cuadrado en python = power
what is the difference between / and // = floor-division, division
what does != mean = inequality
que significa != = inequality
what is += = augmented-assignment
what does x += 1 do = augmented-assignment
que hace += = augmented-assignment
how does and work in python = and-or-not
when do i use or in an if = and-or-not
que hace not en python = and-or-not
what does in do in python = membership
como se si un elemento esta en una lista = membership
what is the difference between is and == = identity
diferencia entre is y == = identity
what does list[1:3] mean = slice
que significa [::-1] = slice
explain slicing = slice
what is a NameError = error:NameError
que es un NameError = error:NameError
what is TypeError = error:TypeError
what does ValueError mean = error:ValueError
que significa IndexError = error:IndexError
que es KeyError = error:KeyError
what is a ZeroDivisionError = error:ZeroDivisionError
what is an AttributeError = error:AttributeError
explain ModuleNotFoundError = error:ModuleNotFoundError
que es RecursionError = error:RecursionError
what does IndentationError mean = error:IndentationError
que es un SyntaxError = error:SyntaxError, syntax-error
what is UnboundLocalError = error:UnboundLocalError
what is FileNotFoundError = error:FileNotFoundError
que significa EOFError = error:EOFError
what is StopIteration = error:StopIteration
what is KeyboardInterrupt = error:KeyboardInterrupt
que es AssertionError = error:AssertionError
what does "SyntaxError: expected ':'" mean = error:SyntaxError
NameError: name 'x' is not defined what does that mean = error:NameError
que significa IndexError: list index out of range = error:IndexError
what does '(' was never closed mean = error:SyntaxError
TypeError: can only concatenate str (not "int") to str, why? = error:TypeError
why does my loop never stop = infinite-loop
my while loop runs forever, why = infinite-loop
por que mi bucle no para nunca = infinite-loop
mi while no termina = infinite-loop
what is the difference between a list and a tuple = list, tuple
diferencia entre lista y tupla = list, tuple
list vs set = list, set
diferencia entre lista y diccionario = list, dictionary
print vs return = print-or-return
cual es la diferencia entre print y return = print-or-return
difference between while and for = for-or-while
when should i use a for loop and when a while loop = for-or-while
for o while, cual uso = for-or-while
append vs extend = append, extend
diferencia entre append y extend = append, extend
what is the difference between break and continue = break-continue
parameter vs argument = parameter, argument
diferencia entre parametro y argumento = parameter, argument
function vs method = function, method
difference between a class and an object = class, object
int vs float = integer, float
elif vs else = elif, else
sort vs sorted = sorting
tell me something about lists. = list
tell me about dictionaries = dictionary
cuentame algo de las tuplas = tuple
hablame de los bucles for = for-loop
i want to learn about functions = function
can you teach me about recursion? = recursion
quiero aprender sobre las clases = class
give me an example of a list comprehension = list-comprehension
dame un ejemplo de f-string = f-string
what are strings for = string
how do i turn a string into a number = type-conversion
como convierto texto a numero = type-conversion
how do i count things in a loop = counter, accumulator
what is the difference between make and do = make-do
make or do homework? = make-do
some vs any = some-any
cuando uso some y cuando any = some-any
since or for? = for-since
diferencia entre since y for = for-since
much vs many = much-many
cuando se usa much o many = much-many
difference between say and tell = say-tell
what is the difference between ser and estar = ser-estar
ser o estar = ser-estar
por vs para = por-para
when do i use a and when an = indefinite-article
a or an = indefinite-article
in on at = time-preposition, place-preposition
cuando uso in, on y at con el tiempo = time-preposition
what is the present perfect = present-perfect
past simple or present perfect = perfect-or-past, past-simple, present-perfect
que es el present perfect = present-perfect
when do i use present continuous = present-continuous
present simple vs present continuous = present-simple, present-continuous
para que sirve going to = going-to
will vs going to = will, going-to
que es un verbo modal = modal-verb
can vs could = can-could
must or have to = must-have-to
should significa que = should
what is a phrasal verb = phrasal-verb
que es la voz pasiva en ingles = passive
how do i make questions in the past = past-question
por que lleva s he works = third-person-s
what is reported speech = reported-speech
second conditional = second-conditional
first vs second conditional = first-conditional, second-conditional
comparative vs superlative = comparative, superlative
que son los false friends = false-friend
few vs little = few-little
too or enough = too-enough
used to que significa = used-to
there is vs there are = there-is
his or her = possessive-adjective
what is a gerund = gerund, verb-pattern
like doing or like to do = gerund, verb-pattern
countable and uncountable nouns = countable-noun
adjective or adverb = adjective, adverb
what is a thesis statement = thesis
que es una tesis = thesis
what is a topic sentence = topic-sentence
que es la oracion principal de un parrafo = topic-sentence
what counts as evidence in an essay = evidence
que es la cohesion = cohesion
cohesion vs coherence = cohesion, coherence
what is a counterargument = counterargument
que es un contraargumento = counterargument
what is a hook in an essay = hook
how do i write a conclusion = conclusion
que es un conector = linking-word, linker
tell me about topic sentences = topic-sentence
claim vs evidence = claim, evidence
what is a rebuttal = rebuttal
que diferencia hay entre resumen y conclusion = summary, conclusion
`;

/** Written after that, and judged before anything was mended for them. */
const SECOND = `
what is >= = comparison
que es -= = augmented-assignment
what does a[::2] do = slice
what is an OverflowError = error:OverflowError
que es un ImportError = error:ImportError
what does PermissionError mean = error:PermissionError
what is a key error = error:KeyError
AttributeError: 'NoneType' object has no attribute 'append', what is that = error:AttributeError
que significa SyntaxError: invalid syntax = error:SyntaxError
what is a tab error = error:TabError
what does "unindent does not match any outer indentation level" mean = error:SyntaxError
my program keeps running and never stops = infinite-loop
el programa no termina nunca, que pasa = infinite-loop
tuple or list = tuple, list
set vs dictionary = set, dictionary
what is the difference between a function and a method = function, method
return or print = print-or-return
diferencia entre while y for = for-or-while
what is the difference between == and != = equality, inequality
str vs int = string, integer
ensename sobre los diccionarios = dictionary
tell me more about sets = set
i'd like to know about classes = class
hablame de las excepciones = exception
how do i convert an int to a string = type-conversion
how do i sort a list = sorting
como recorro una lista = for-loop
how do i add something to a list = append
what is a range = range
que es un modulo = module
many or much = much-many
for or since = for-since
any or some = some-any
do or make = make-do
estar o ser = ser-estar
what is the past continuous = past-continuous
present perfect vs past simple = perfect-or-past, present-perfect, past-simple
que es el third person s = third-person-s
when do you use the passive = passive
what are countable nouns = countable-noun
an or a = indefinite-article
on or at or in = time-preposition, place-preposition
superlative vs comparative = superlative, comparative
have to vs must = must-have-to
should vs must = should, must-have-to
que son los phrasal verbs = phrasal-verb
what is coherence = coherence
what is an outline = outline
tesis vs tema = thesis
what is a linking word = linking-word, linker
que es un argumento en un ensayo = argument-of-text
formal letter how = formal-letter
tell me something about paragraphs. = paragraph
explain counter-arguments = counterargument
what is evidence = evidence
`;

function readQuestions(lines: string) {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(' = ');
      return { question: line.slice(0, at), cards: line.slice(at + 3).split(', ') };
    });
}

export const FRESH_QUESTIONS = readQuestions(QUESTIONS);
export const SECOND_QUESTIONS = readQuestions(SECOND);

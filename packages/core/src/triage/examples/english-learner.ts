import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody who writes English as they learn it: Spanish under the words, mistakes of A2. */
export const ENGLISH_LEARNER: MessagesBySpecialist = {
  triage: `
    hello teacher how are you | good night, I go to sleep | thanks you very much for the help | I am new in this page
    how I can change my name | where is the part of the messages | I no can enter with my account
    I don't have internet before, sorry | you are a machine? | what you can do for me | please speak me in spanish
    how I can enter in the class of my teacher | the audio don't sounds | I have to go, my mother call me
    ok now I understand, thanks | perfect!! very good explication | I write here by mistake
    [english-item] ah ok I see it, thank you | [python code] now yes it goes, thanks | is free this app?
    my teacher can see what I write? | I am tired today | who have made you`,
  concepts: `
    what means "although" | what is the difference of say and tell | I don't understand when I have to use do
    how is formed the passive | why "people are" and no "people is" | explain me please the third conditional
    for what serves the function range | I don't know what is a variable | how I say "ahorrar" in english
    what is more correct, "in the night" or "at night" | which is the plural of "woman" | I confuse make and do always
    [python] what does mean return | [english-item] I don't understand this tense, how it works
    [python code] what makes the word break | when it is used "the" and when nothing | what it is a tuple
    is the same "I have gone" and "I have been"? | can you explain again the loops | what is a linking word
    [essay] what is it a topic sentence | I need the explanation of modal verbs`,
  practice: `
    [english-item] I think that is "doesn't" | [english-item] can be "has been"? | [quiz] the answer is the A no?
    [english-item] I don't know how to do this exercise | give me one clue please | I want practise the vocabulary of food
    make me questions of the past simple | [english-item] is good my answer? | [english-item] why is bad if I put "goes"
    [quiz] tell me the solution, I am tired | what I have to repeat today | I want to repeat the words that I failed
    [english-item] it's correct like this: She has went | [python] I need a help to begin | do me a test of adjectives
    [quiz] I'm between b and c | [english-item] other clue please | let's practice the comparatives
    [english-item] I no understand what I have to put in the hole | examine me of irregular verbs`,
  progress: `
    how is going my english | what level I have now | how many lessons I have made | I am better than before?
    in what I fail more | how much rest for to finish the course | what I must study now | I lost my streak?
    when I will have B1 | how many points I have | I want see my results | I have improved in grammar?
    which themes I need to practise more | I am prepared for the exam? | how many days I study this month
    [python] how much exercises I did | what is my best theme | I learn fast or slow?`,
  conversation: `
    I want to speak with you in english for practise | my brother have ten years and he like football
    yesterday I was in the house of my cousin and we play videogames | I am from Sevilla, is a city very beautiful
    what do you do in your free time? | I like very much the series of vampires | in my school there are many people
    the last week I go to the dentist, was horrible | do you have friends? | can you be a police and I ask for the way?
    today I have eat paella with my family | I don't like the rain because I can't to go out
    my best friend is called Irene, she is very funny | in summer I go always to the beach
    let's talk about animals, I have two cats | I think the social networks are bad for the young people
    you are seller and me client | I want travel to Japan because I like manga | my father works in a factory
    this afternoon I have training of basket | how was your day? the mine was boring`,
  writing: `
    I have to do a writing about my holidays, help me | can you correct my text: My town is small and have a river.
    how I start a letter for my friend | I don't know what to put in the conclusion | my redaction is very short
    [essay] is well my introduction? | [essay] I need more ideas for the second paragraph | make me the essay please
    which connectors I can use | I have to write an email to the hotel | [essay] it sounds good or strange?
    [essay] I repeat much "and then" | how many words must have an opinion essay | the order of my text is good?
    correct this please: In my opinion the uniforms is a good idea because all the people is equal.
    I write a story but I don't know the final | [essay] how I can convince the people | a synonym of "important" for my essay
    what is the structure of a formal letter | [essay] say me if there are mistakes in my text`,
  debug: `
    my program not works | [python code] why appears none | it goes out an error and I don't know what is
    [python code] the bucle don't stop | [python code] it have to give 8 and gives 6 | the code don't do nothing
    [python code] I don't find the error | [python code] says me "invalid syntax" in the line 2
    [python code] it fails with the number 0 | [python code] only prints the first | [python code] the test don't pass
    [python code] what I did bad | it says that the name is not defined but I defined it
    [python code] with the word "hola" works but with "" no | [python code] the program is stopped waiting
    [python code] it repeats the same thing always | TypeError, what I do | [python code] the sum goes bad`,
  'code-review': `
    [python code] it's well my code? | [python code] can you see my program and say me what you think
    [python code] it works but is very long | [python code] how I can do it more short | [python code] the names are good?
    [python code] is there other manner more easy | [python code] what note you give to my code
    [python code] I repeat many lines, how to avoid | [python code] is clean my code? | [python code] it's good use so many if
    [python code] what I can better in my function | [python code] a professional would do it like this?
    [python code] I want to do it more elegant | I want that you revise my program`,
  exercise: `
    I want one exercise of python | give me other program to do | put me an exercise more difficult of code
    [python] I finish, other please | I want to program a game, what can I do | exercises of python with lists please
    [python] more easy please | I need a problem for practise the functions | do me an exercise with dictionaries
    [python] another of this type | the next problem of programming | I want more tasks of code for the weekend
    [python] change me the exercise | a challenge with the while | something for program with numbers
    [python code] it's finished, which is the next`,
};

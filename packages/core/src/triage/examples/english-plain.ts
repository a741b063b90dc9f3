import type { MessagesBySpecialist } from './read-messages.ts';

/** What learners write to each specialist in English, in small letters without accents, a bar or a line between. */
export const ENGLISH_PLAIN: MessagesBySpecialist = {
  triage: `
    hello there | hi how are you | good evening | thanks that helped | thank you very much | ok got it
    see you tomorrow | what is this app | where do i find my classes | how do i change the language
    can i use this on my phone | who made you | are you a person | do you remember me | i am bored | lol | haha nice
    asdfgh | hmm | i don't know | can you help me | i need help | can teachers read this | is this free
    how do i join a class | my password does not work | turn on dark mode | who is the president
    what's the weather today | tell me a joke | i am new here | how does this work | what are you able to do
    hi nice to meet you | that was really helpful | you are the best | great job thank you | got it now | understood
    i understand it now | never mind | forget it | it doesn't matter | whatever | sorry i pressed the wrong thing
    that was a mistake ignore it | i have to go now | talk to you later | have a nice day
    what languages do you speak | can you answer in spanish | please talk to me in english | where is the menu
    where can i see my account | i can't log in | the page does not load | the sound is not working
    the video does not play | the button does nothing | how do i change my picture | how do i delete my account
    who can see my messages | are you an ai | i'm tired | nothing | what | qwerty | blah blah | yes | no
    happy birthday | wow amazing | yay | what is this for | what is this website about
    i have a code from my teacher | where do i put the class code | i forgot my username
    i can't remember my password | i'm back | wait a moment | hold on a moment | i have to go to dinner
    ah now i see | oh i see | that makes sense | makes sense now | i get it now | there is no sound
    i can't hear anything | the microphone is not working | the app is slow | how do i upload a file
    awesome you are a genius | how do i leave a class | i can't find my homework page`,
  concepts: `
    what is a variable | what does immutable mean | why do we use present perfect here
    when do i use since and when for | what's the difference between a list and a tuple | explain recursion to me
    can you explain that again | i don't understand loops | i don't get conditionals | how does a dictionary work
    what is the passive voice | why is it went and not goed | meaning of reliable | how do you say lluvia in english
    is there a rule for in on and at | why does python start counting at zero | give me an example of a phrasal verb
    show me an example with while | what are arguments | what does return do | tell me about string methods
    i am confused about past simple and present perfect | could you explain why the answer is that
    what is the plural of child | why do we say much and not many here | what should i know before functions
    what is a string | what is an index | what is a parameter | what does this word mean
    what does this function do | what does append do | what does the colon mean | what is the rule for adverbs
    i still don't get the third person | i don't understand what a class is | still confused about lists
    i am lost with reported speech | tell me more about modal verbs | i missed the class about articles
    can you teach me the future tense | how do nested loops work | how do i use the comma
    how do you pronounce thought | how do you say mesa in english | how do i say aunque in english
    when is it an and when is it a | why are there two past tenses | why is range not including the last number
    is there a difference between say and tell | what are adjectives
    can you give me an easy explanation of objects | remind me what a boolean is | i forgot what an integer is
    what comes out of a slice | what does print show for a list | why would i use a class | why do we need functions
    what is the use of comments | how can i form questions in english | how to use the passive
    how do i make the plural | i mix up in and on | i always confuse his and her
    what is the difference between affect and effect | why is there an s at the end | why do we use ing after like
    why do we say at night | what is the dot for | what are the brackets for | when do i put a comma
    does python have arrays | tell me how to use the future | can a list hold numbers and words | can i use two ifs
    is it possible to have a loop in a loop`,
  practice: `
    give me a question | quiz me | test me on irregular verbs | another one please | next | one more exercise
    i want to practise vocabulary | let me try again | what should i review today | do i have reviews
    my answer is went | is it correct | is my answer right | i think it is b | the answer is 12 right
    check this please | give me the solution | i give up | i'm stuck | i am stuck on this exercise
    this is too hard | this is too easy | give me something harder | can i have a hint | give me a clue
    where is my mistake | why is my answer wrong | i got it wrong again | can we do ten words
    ask me about the past tense | let's do some exercises | can i skip this one | is it was | is it an
    i think the answer is are | i would say has gone | my guess is d | maybe a | i have no idea which one
    the first one | the last option | i don't know the answer | i don't know how to do this question
    where do i start | i don't know where to begin | help me with this question | help with this exercise please
    that hint did not help | one more hint | a little help please | did i do it well | is that right | have i got it
    can you correct my answer | ask me something about articles | let's revise the vocabulary of unit two
    i want to practice the past perfect | can i practice adverbs | go over my mistakes with me | words i got wrong
    can i try again | revise with me for the test on friday | flashcards please | another question about adverbs
    a new exercise please | a different exercise | something easier | easier questions | more exercises
    three exercises on articles | make me a quiz | is it are or is | so it is does | final answer c | a and c
    more happier | has went | will be | tell me the first word | how many letters does it have | drill me on plurals
    check my sentence | let me review the animals | i have a test tomorrow let's review | both of them | neither
    come on tell me | just tell me please | all of the above`,
  progress: `
    what is my level | how many lessons have i finished | what are my weak points | what do i need to work on
    am i getting better | what is my streak | which badges do i have | how long until i reach b1
    how did i do this week | what have i learned so far | what is my mastery in loops | am i ready for the next unit
    when will i finish the course | how many words do i know | my results please | compare this week with last week
    how much did i practise yesterday | how far have i come | how far am i in the course
    how much of the course is left | how much is left | how many exercises did i do | how many points did i get
    how many days in a row | what should i do next | what should i learn next | where should i focus
    what is my weakest topic | which topics am i bad at | which words do i forget most | what am i good at
    have i improved this month | is my english better than before | has my level gone up | am i on track
    am i ahead of my plan | my parents want to see my results | my father asks how it is going
    what is left to do this week | can i pass the exam with this | show me my statistics | how good is my english
    am i good at grammar | when will i get to b2 | my lowest skill | my best skill | am i wasting my time
    how many answers were right | which lessons have i not done | where do i continue | where was i
    what is next in the course | a summary of my month | what mistakes do i make all the time
    what do i always fail | how long did i study`,
  conversation: `
    can we chat in english | i want to speak english with you | let's have a conversation
    my favourite food is pizza | yesterday i went to the beach with my family | i have a dog called toby
    what do you like to do at the weekend | i would like to order a coffee please | pretend you are a waiter
    you are the doctor and i am the patient | let's role play at the airport
    i am from colombia and i live in bogota | do you like music | i like play videogames with my friends
    last summer we travel to france | my mother work in a hospital | tell me about your day
    what is your favourite film | i want to talk about my holidays | i saw a very good movie on saturday
    how was your weekend | excuse me where is the station | i would like a room for two nights
    i am nervous about my job interview | do you have brothers or sisters | do you have a pet
    do you like playing the guitar | do you prefer cats or dogs | what is your favourite colour
    what do you think about school uniforms | where do you live | ask me something about my family
    let's speak about films | let's practice a dialogue in a restaurant
    i would like to practice my english by talking | i like to dance and sing | i love my cat he is black
    i hate rainy days | my brother is older than me and he study medicine | my best friend lives in london
    my sister and i cooked a cake | today was a long day | today we had a match and we win
    tomorrow i am going to visit my grandmother | this weekend i will play tennis
    next year i want to go to ireland | i have never been to another country | i think dogs are more friendly
    yes i play every saturday | no because i was ill | we are going to a concert on friday
    you are the shop assistant and i buy a shirt | hello i have a reservation for tonight
    can i have the menu please | i am fourteen years old | i'm 13 and i have two sisters
    my name is ana and i am from peru | i have just come home from work | i am very happy today
    i was at home because it was snowing | what is your opinion about school
    do you want to hear a story about my trip | guess what happened today | can i tell you about my day
    we went to the mountains and it was cold | my aunt have a new house | my team play very good
    it is very cold in my town today | i can't wait for the holidays | do you know a good book
    my father is a teacher and he is very funny | my best friend is funny`,
  writing: `
    can you look at my introduction | how do i start my essay | i need a better thesis statement
    is my paragraph clear | how can i improve this text | give me feedback on my draft
    what do you think of my conclusion | i don't know what to write about | how do i connect these two paragraphs
    my essay is too short | i have to write 200 words about pollution | does my argument make sense
    how do i cite a source | my teacher says my text is repetitive | write my essay for me
    can you rewrite this paragraph | how should i structure a formal letter | what is a good title for my story
    is this sentence too long | how do i write a counterargument | i have to write an essay for school
    i have to write a summary of a film | i have to write a review of a book | i need to write an email to my boss
    how do i begin a letter | how do i finish an essay | how long should the essay be
    how many paragraphs do i need | ideas for my text about sport | i need arguments against homework
    what evidence can i use | give me an example to support my claim | how do i convince the reader
    how do i make my conclusion stronger | how can i make my text more formal | is my text too formal
    does it sound natural | does this sound good | i don't know how to continue my text | i am stuck with my text
    what should i write now | i repeat the same words | what linking words can i use | is this a good ending
    is the beginning interesting | please correct my email | can you correct my text
    check my letter dear sir i am writing to you | look at my summary | write the conclusion for me
    can you write it for me | my story is boring | a good first line for my speech | how do i open a speech
    how do i finish a letter | how do i sign an email | an opinion essay how do i organise it
    all my sentences begin the same way | another word for nice | which word can i use instead of big
    finish the text for me | is it too long | is the ending weak | i ran out of ideas | have a look at my article
    could you read what i wrote | fix my composition | the mistakes in my text
    how do i go from one paragraph to the next`,
  debug: `
    it says name error | i get a type error | it prints none instead of the number | my loop never ends
    the program freezes | why does it print 0 | it gives the wrong result for empty lists
    the test fails and i don't know why | it works for 3 but not for 5 | it says unexpected indent
    what is wrong with line 4 | the output is missing the last item | it crashes when i enter a word
    list index out of range what now | can't find the bug | invalid syntax but it looks fine | why is total still 0
    what is wrong with my code | what is wrong with this | what am i doing wrong in the loop | where is the bug
    where is the error in my program | i get a red message | i get an error | there is an error i don't understand
    i don't understand the error message | it doesn't run | it won't run | nothing is printed | nothing happens
    nothing shows up | it runs forever | it never stops | it loops one time less than it should
    the loop does one step too many | it skips the first number | it prints 3 instead of 2
    it gives me 10 but it should be 12 | it should be false but it is true | it returns the wrong value
    two tests fail | one test is red | all tests fail | the hidden test fails | it stops when i type a name
    it breaks with zero | help it is broken | i fixed it but it still fails | int and str cannot be added why
    it says missing bracket | it says invalid syntax | expected a colon | i changed it and now it does not work
    now it is worse | it prints it too many times | it prints twice | why is the list empty | why do i get none
    the while does not stop | works with one example only | the program does not read my input | the tests say none
    where did i mess up | find my mistake in the program | i can't find what i did wrong | it repeats all the time
    expected 3 got 4 | the variable does not exist`,
  'code-review': `
    it works but is it good style | how can i make this function shorter | is there a better way to write this loop
    is this the pythonic way | can i make it faster | does it need comments | should i split this function
    what do you think of my solution it passes | my code passes how can it be better
    is it ok to use a global variable here | give me feedback on this function | look over my code please
    could you look at my solution | what do you think about my function | what could be better in my code
    how can i make my code cleaner | how can i write this better | how would an expert write this
    how would you write this in a better way | how do i tidy this program | is there a shorter way
    is there a more elegant solution | is my code readable | is my code easy to read | is my code efficient
    is my function too long | is it bad to use many if statements | is it bad to use break | are these good names
    do i need a docstring | do i repeat myself in the code | can i simplify this | can this be simplified
    it works but it looks ugly | it passes all tests but i don't like it | everything passes can i improve it
    which parts should i refactor | how good is my program from one to ten | give my code a grade
    does my code follow the style guide | my code is a mess | it works but it is too complicated | too many lines
    too many ifs | what would you change in it | should i change anything before submitting
    what score would you give it | is there a function that does this already | can it be done in one line
    is my program easy to follow | is it clear what it does | did i choose good names
    is that a good name for a variable | is it good enough for full marks | what is missing for a ten`,
  exercise: `
    give me a coding exercise | i want a programming challenge | a python problem with lists please
    something to program with dictionaries | a harder coding task | another program to write
    give me code practice on loops | a kata about strings | i want to code something | what can i program next
    another python exercise | a new exercise about functions | an exercise with while loops | a problem with tuples
    a challenge with strings | exercises on recursion | give me two problems about conditionals
    more coding practice | more python exercises please | a different program to write | something harder to code
    an easier program | a bigger project | a project idea | an idea for a small game in python
    make me a task about dictionaries with animals | invent a problem about a shop with lists
    a similar program with other numbers | the next coding task | i finished this program what is next
    set me homework in python | i finished it one more please | done with this one | what can i code now
    what could i program to practice | do you have something trickier | something more advanced
    think of a program for me | make up a problem with numbers | come up with a coding task about music
    the same but with tuples | same exercise with a while loop | propose a program | an easier one please
    a shorter one | a longer program please`,
};

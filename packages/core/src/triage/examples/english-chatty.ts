import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody who thinks aloud: what they want comes late in the message, or between the lines. */
export const ENGLISH_CHATTY: MessagesBySpecialist = {
  triage: `
    hi again! it's me from this morning | ok so i have to go eat, back later | nah forget what i said
    lol you're funny | my little brother typed that sorry | so, um, what is it you do exactly?
    my teacher said we should use this thing, so here i am | i pressed something and now everything is in spanish, how do i go back
    wait, are there other kids here or just you | where did my old chats go | ok cool that was it, cheers
    the microphone thing says blocked, what do i do | i keep getting logged out | can i use it without wifi
    do you ever sleep | not in the mood for this today | [english-item] oh right, silly me, thanks
    [python] hm ok let me think about it | [quiz] haha ok fair enough | [essay] gotcha, will do
    does this thing cost money | how come my name is wrong on the page | you already said that`,
  concepts: `
    so we did loops in class but honestly i zoned out, what are they for | everybody says recursion is hard, what is it
    i know how to write a list but not why you'd want a tuple | there's this word "hardly" in my book, what does it mean
    i always wonder why it's "an hour" | my teacher talked about types today, can you go over that again
    ok but why does python even have both = and ==, aren't they the same | i get if but elif is a mystery to me
    [python] before i try, remind me how slicing works | [python] quick question: does range include the last number
    [english-item] hold on, what's a countable noun again | [english-item] i thought "used to" was only for the past, how does it work
    [essay] my rubric says "coherence", what is that supposed to be | [quiz] never heard of a boolean, what's that
    i've seen "would have done" in a book, when do people say that | how come "news" takes is and not are
    what's the point of functions if i can just copy the lines | if a string is like a list, can i change a letter in it
    is "gonna" correct english or is it slang | what do i need to know before i start with files
    the lesson talks about indexes and i'm lost | can you show me what a phrasal verb looks like`,
  practice: `
    ok hit me with some questions, i've got ten minutes | [english-item] hmm, maybe "were"? | [english-item] i'd go for the past
    [quiz] can't be the first one, so the last? | [quiz] wild guess: true | i've a spanish-to-english vocab test, grill me
    [english-item] i've read it five times and still no clue | [python] i've been staring at this for ages, where do i even start
    [english-item] oh come on, just give me the answer already | [english-item] and what about "had been"?
    let's go over last week's mistakes | [english-item] it marked me wrong but i don't see why
    [python] don't give me the answer, just a little push | [quiz] one more hint and i'll get it
    i want to drill the third person s until i stop forgetting it | anything i'm supposed to revise today?
    [english-item] done! is it any good? | [quiz] do i have to pick one or can it be several
    [english-item] ok so it's not "go", then "goes"? | i'd rather do vocabulary than grammar today`,
  progress: `
    be honest, am i any good at this | so how did the last two weeks go for me | feels like i'm not getting anywhere
    i've been at it for a month, can you see a difference | my dad promised me a bike if i reach A2, how close am i
    what am i still shaky on | am i keeping up | what's the plan for me this week | did yesterday's session count for my streak
    how many stars or points or whatever have i got | there's an exam on monday, do you think i'd pass
    ok i finished this unit, where do i go from here | remind me what i covered last time | so which words keep tripping me up
    i wonder which part of grammar i'm best at | [python] how many of these have i done by now
    [quiz] what's my score up to now | is there anything left to do before the holidays`,
  conversation: `
    so today my friend fell off her chair in maths and we couldn't stop laughing | guess where i'm going this summer
    i'm bored, let's chat about something | you know what, i think cats are smarter than dogs
    my grandma taught me to make bread on sunday | let me tell you about my holidays: we slept in a tent
    i'd like to order, ehm, a sandwich and an orange juice please | good evening, i've got a table booked for four
    do you believe in ghosts? my cousin does | we moved house last month so i have a new room now
    i used to live near the sea when i was little | nothing special, i did homework and watched some videos
    let's play that you're a tourist who is lost and i help you | what kind of music are you into
    honestly i think school should start at ten | i've never eaten sushi but i'd love to try
    if i won the lottery i would buy a house for my mum | ask me what i did yesterday and i answer
    i really want to get better at speaking so talk to me | my team lost again, i'm so sad
    i'm sitting in the kitchen and it smells of coffee | she is my best friend since we were three years old`,
  writing: `
    so we have to write about a person we admire and i picked my aunt, how do i begin | my story just kind of stops
    i've got all the facts for my report but they're a mess | this is my first line: "The night was dark." too cheesy?
    [essay] i keep saying "very" | [essay] ok i wrote the first bit, what do you think | [essay] i've run out of things to say
    [essay] does the middle part belong there | [essay] can't you just finish it for me, i'm late
    how do you write to someone you don't know, like a company | they want 250 words and i'm at 120, what can i add
    i need something to say against zoos for a debate text | i've to describe my room in english without being boring
    [essay] my friend read it and didn't get my point | [essay] should the example come first or the reason
    which is better for a review, present or past | "Dear Mr Smith, I want to complain" is that ok as an opening
    the teacher wrote "vague" next to my thesis | how do writers make you feel the place | my summary is longer than the text haha`,
  debug: `
    so i run it and... nothing | [python code] it should say hello three times but it says it forever
    [python code] i swear it's the same as in the lesson but it fails | [python code] ok now there's a different error
    [python code] i typed 5 and it printed 55?? | [python code] everything is green except the last test
    [python code] i think the problem is in the if but i'm not sure | i get a KeyError whenever the word is new
    my calculator gives 0.30000000000000004, what's going on | [python code] for an empty list it blows up
    [python code] it never goes into the else | [python code] weird, the counter stays at zero
    [python code] i was sure it would work, where did i go wrong | [python] it returns a list inside a list
    i called the function but it prints <function add at 0x7f> | [python code] helppp it's stuck
    [python code] why is it printing the sum every time | name = input()⏎if name = "Ana":⏎    print("hi")⏎what does it want from me
    [python code] this makes no sense, 3 is in the list and it says false`,
  'code-review': `
    [python code] it works!! but it looks horrible, any advice | [python code] so this is what i've got, thoughts?
    [python code] i copied the same three lines four times, there must be a better way
    [python code] all green. what would you change if it was yours | [python code] is it weird that i used a while here
    [python code] my brother says nobody writes it like that | [python code] could somebody else understand this
    [python code] can i get rid of one of the loops | [python code] be picky: what's not nice about it
    [python code] i'm proud of this one, what do you say | [python code] is a one-liner better here or not
    [python code] before i hand it in, anything to tidy | [python code] do people really name things like this
    [python code] feels clumsy somehow | [python code] would a dictionary be nicer here than all these ifs`,
  exercise: `
    ok i'm ready for the next challenge | i've got an hour and want to code something | throw me a tricky one with strings
    that was fun, can i do another program | [python] nah, give me a different one | [python] hit me with a harder version
    i know lists and loops, what could i program with that | something with football scores would be cool to code
    can you come up with a task where i need a dictionary | [python code] finished! one more please
    any small project for somebody who knows functions | [python] is there one like this but with words
    i need coding practice for the holidays | [python] i've done this one already, got another
    let me build something useful in python | invent a puzzle for me that i solve with code`,
};

import type { MessagesBySpecialist } from './read-messages.ts';

/** English where it used to go wrong: the tutor and its pages, symptoms in passing, and few words behind somebody's question. */
export const ENGLISH_ASIDES: MessagesBySpecialist = {
  triage: `
    is this thing on | who am i talking to | are you the same one as yesterday | do you get tired of questions | what are you made of lol | can you see what's on my screen | do you know my name | can you talk about anything else than english and python
    do you do maths as well | can you do my history homework | is there a real teacher i can talk to | how do i reach support | how do i report a problem with the site | the site froze on me | everything is super slow today | it logged me out again | my work didn't save
    it says session expired | the login page just reloads | i never got the confirmation mail | i typed the class code and it says invalid | i'm in the wrong class | where did my class go | how do i leave a class | how do i rename myself | how do i get rid of the pop ups
    can you make the font bigger | is there a dark mode | how do i switch this to spanish | can i download lessons for the train | does it run on a chromebook | which one is the submit button | i can't scroll down | the send button is greyed out | the spinner never stops
    my mic isn't picking anything up | the speaker icon does nothing | pictures don't show | will my school see this | does anybody read these chats | can i wipe our chat | do you keep what i say | is it ok to ask you silly questions | does this count for my grade
    do i get a certificate | how much is it after the trial | sorry my cat walked on the keyboard | ignore that | oops meant for someone else | test test | typo sorry | hang on a sec | gotta run, bus is here | dinner time, later | right, that's me done for today | ta very much
    you're not very helpful today | you explain better than my teacher | are you ever wrong | why won't you just tell me the answers | could you keep it shorter | please talk normal to me | stop using emojis | haha you're funny | no worries | fair enough | ah i see | gotcha | makes sense now
    [python <debug] ohh duh, thanks | [python code <debug] that fixed it, cheers | [quiz <practice] ahh right ok | [english-item <practice] oh okay i see | [essay <writing] lovely, thank you | [<concepts] that cleared it up, thanks | [python] where's the run button | [quiz] can i leave the quiz and come back | [essay] does it save while i type | [python] it won't let me paste`,
  concepts: `
    [<concepts] and for plurals? | [<concepts] is that always so | [<concepts] but when would i not use it | [<concepts] so it's basically a box | [<concepts] what if it's negative | [<concepts] still lost | [<concepts] and in british english? | [<concepts] so is a string a list too | [python <debug] what is an exception anyway
    [<practice] is there a rule for that | [<conversation] what does "tip" mean | [<writing] what's a linking word | how do i empty a list | how do you save a file in python | how do i swap two variables | what is debugging | what's clean code | why do loops sometimes never stop | what does it mean if something returns None`,
  practice: `
    [python] not a clue what they want | [python] do i need a loop for this | [python] is the number given or do i ask for it | [python <practice] ok and after that | [python <practice] i've got the first bit, next hint | [quiz] toss up between a and c | [quiz] rule one out for me | [quiz <practice] since it's heavier | [english-item] it rejects "goed" | [english-item] on the tip of my tongue
    [english-item] past, right? | [english-item <practice] has then | [<practice] next one | [<practice] i pass | [<practice] the long one | [<practice] harder ones please | [<practice] flew, flown | [<practice] was that it`,
  progress: `
    why did my score drop | what have i got left to do | did i keep my streak | am i quicker than last month | what do i keep getting wrong | was that my best week | am i behind | [quiz] what's my score so far | [<progress] and grammar? | [<progress] is that good | [<progress] what about last week | [<practice] how many did i get`,
  conversation: `
    [<conversation] yeah quite a lot | [<conversation] hardly ever | [<conversation] it depends | [<conversation] because it calms me down | [<conversation] two nights please | [<conversation] what would you do | my laptop died and i'm so annoyed | our car broke down on the motorway | my phone fell in the pool yesterday | it all went wrong at work today`,
  writing: `
    [essay] am i on the right track | [essay] doesn't flow | [essay] which of the two is better | [essay] i'm stuck after the first sentence | [essay] on the one hand it saves time | [essay <writing] and the second paragraph? | [essay <writing] why though | [<writing] more formal please | [<writing] about a girl who travels alone | my letter is all over the place
    does "Dear all" work in this mail`,
  debug: `
    it just hangs | it hangs after i press enter | it sits there thinking forever | prints gibberish | i get something completely different | nothing shows up when it runs | the if gets ignored | it skips the else | it leaves the loop too soon | it glues the numbers together instead of adding | it only works the first time | worked yesterday, broken today
    [python code] no luck | [python code] it's frozen | [python code] comes out backwards | [python code] one test out of three | [python code] i changed something and now it's worse | [python code] can't see what's off | [python code] output is empty | [python code <debug] same thing | [python code <debug] tried that | [python code <debug] where exactly | [python code <debug] now it prints nothing
    [python code <code-review] now it errors | [python code <concepts] then why doesn't mine work`,
  'code-review': `
    [python code] it runs but i'm not proud of it | [python code] too many ifs? | [python code] anything you'd do differently | [python code] passes, any tips | [python code] is it normal to be this long | [python code <code-review] what else | [python code <code-review] and the function name? | [python code <debug] works now, but is it well written | how do i stop repeating the same lines in my code`,
  exercise: `
    [python] done that one before | [python] this one is dull | [python] which one now | [python code] finished, next | [python <exercise] not that one | [python <exercise] with dictionaries instead | [python <debug] fixed, give me a new one | something to code about films | a small program to warm up with`,
};

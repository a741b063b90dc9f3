import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody of thirteen on a phone: no capitals, no marks, short forms, typos. */
export const ENGLISH_HURRIED: MessagesBySpecialist = {
  triage: `
    heyyy | sup | yo whats up | gm | hiii can u help me w something | wait brb | sry wrong chat | k thx bye
    [python code] omg it worked thank uuu | [english-item] ok ill try that | [quiz] aight got it | is any1 there
    how do i get out of this class | wheres the button to send my hw | my screen is all black | cant login help
    it wont let me upload my pic | did my teacher see this | r u chatgpt | how old r u | im hungry lol
    how do i make the letters bigger | can i get this on my ipad | i lost my class code | u there
    [essay] wait my wifi died | ugh | whos my teacher on here | can u turn the sound off`,
  concepts: `
    wats a string again | whats the diff btw a and an | idk what a parameter is | how does import work
    wdym by syntax | what is past participle even | when do i put s on the verb | is len a function or what
    y do we need brackets after print | hows a while diff from a for | whats enumerate do
    [python] what does the percent sign do in python | [python code] what is i in the for loop tho
    [english-item] why would u use been here | [english-item] whats an adverb | [essay] whats a hook in an essay
    i never got what none means | can u tell me what false friends r | how do u say biblioteca in english
    what does whereas mean | can u explain if else like im dumb | is there such thing as informations
    so what exactly is a library in coding | [quiz] what does mutable mean tho`,
  practice: `
    [english-item] is it was going | [english-item] uhh have eaten? | [quiz] its a i think | [quiz] i pick the 3rd
    [english-item] can i have a lil hint | [python] stuck stuck stuck need a hint | give me the answer bro pls
    [quiz] idk just say it | quiz me on colors | do i have words to review | ask me 5 qs about animals
    [english-item] did i get that one right | [english-item] wrong again why | i wanna redo the ones i messed up
    [english-item] i put goes but it says no | gimme a grammar quiz | can we do irregular verbs
    [python] how do i start this one | [python] wat do i even have to do here | [quiz] b or d cant decide
    i have a vocab test tmrw test me | [english-item] skip pls | [english-item] more help this one is hard`,
  progress: `
    hows my lvl | did i go up | am i good yet | how much xp do i have | how many words did i learn | show my streak
    what do i suck at | did i finish unit 2 | how many lessons left | was this week better than last | my stats
    am i gonna pass | wat should i do next | what have i done so far | how many did i get right today
    am i slower than the others in my class | whats my avg | which unit am i on | what do i need to get better at
    did i do my goal today | how long have i been learning | do i know loops well enough`,
  conversation: `
    wanna talk bout games | lets just talk in english | i went to the mall w my bff today | my dog ate my shoe haha
    do u like pizza | whats ur fav show | i got a new phone for my bday | can u be a cashier and i buy stuff
    i play minecraft every day after school | my lil sis is so annoying | pretend ur my friend from usa
    we won 3 0 yesterday it was awesome | ask me stuff about me | i hate gym class | i wanna be a vet
    do u think aliens r real | tmrw we go to grandmas house | lets do the restaurant thing i order u serve
    i watched a scary movie and couldnt sleep | my mom makes the best tacos | im gonna see taylor swift`,
  writing: `
    my essay is due tmrw help | how do i start an essay about recycling | this para sounds weird can u look
    i need a title for my story | what do i write about | [essay] is this a good hook | [essay] it sounds boring
    [essay] how do i end it | can u write my paragraph plss | i gotta write a letter to my penpal
    [essay] i only have 80 words i need 150 | is it ok to use i in an essay | [essay] what else can i say
    i need 3 reasons why phones r good at school | how do i make my story scarier | [essay] r my sentences too short
    fix my text: i goed to park and its was fun | my conclusion is the same as my intro | [essay] does it flow
    what words can i use instead of then then then | i have to do a book report | my poem doesnt rhyme`,
  debug: `
    my thing wont work | [python code] y is it red | [python code] it keeps saying invalid syntax
    [python code] it just stops | [python code] nothing prints | it says list index out of range wth
    [python code] it worked b4 now it doesnt | [python code] wheres my mistake | [python code] the answer comes out 0
    my game crashes when i press enter | [python code] why does it say none at the end
    [python code] it does it twice | [python code] it prints the whole list not the number
    unexpected indent what is that and how do i fix | [python code] it skips the last one | [python code] test 3 fails
    print("hi"⏎its broken | [python code] whyyyy | [python code] i did what u said still wrong
    [python] my function always gives true | while loop goes forever pls help | [python code] wat is wrong w my if`,
  'code-review': `
    [python code] is this good | [python code] can u look at my code n tell me if its ok
    [python code] its done but its kinda ugly | [python code] can it be shorter | [python code] i have like 10 ifs is that bad
    [python code] how would u write it | [python code] r my names good | [python code] passes all tests am i a pro
    [python code] is there a faster way | any tips for my code | [python code] my loop works but is there smth better
    [python code] should i use a dict instead | [python code] do i need the else | [python code] too long?
    [python code] rate it 1 to 10 | [python code] how do i make it look nice | [python code] is x a bad name
    can u check if my code is clean`,
  exercise: `
    gimme something to code | i want a python challenge | another coding one pls | [python] next one
    [python] too ez | [python] got anything harder | make me a problem w lists | can i get a game to code
    i finished all the python stuff give me more | coding hw pls | [python] can i have one w strings
    [python code] done what now gimme another | 2 more loop exercises | smth fun to program
    a python problem about cats | i wanna build something | [python] different one plz this is boring
    [python] same but harder | give me a mini project | is there a beginner challenge for functions`,
};

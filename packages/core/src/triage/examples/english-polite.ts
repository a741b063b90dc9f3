import type { MessagesBySpecialist } from './read-messages.ts';

/** Somebody of sixteen who writes whole sentences, with reasons and good manners. */
export const ENGLISH_POLITE: MessagesBySpecialist = {
  triage: `
    Good morning, I hope you are well. | Hello, it's my first lesson. What can I do with you?
    Thank you for your patience, that was very clear. | That's all for today, see you on Thursday.
    Excuse me, where can I read the messages from my teacher? | Could you tell me how to join a second class?
    I would like to change the e-mail address of my account. | Do you keep what I write here?
    Is my teacher able to see our conversation? | Are you a program or a person?
    Sorry, that message was meant for somebody else. | The page keeps showing an empty screen since this morning.
    How do I make the text larger? | I'm afraid I have to leave now. | Would it be possible to use this at home?
    [python code] Perfect, it works now. Many thanks! | [essay] Thanks, that gives me something to think about.
    [quiz] All right, I see. | I can't hear the recording at all, there seems to be no sound.
    What is Kindling, exactly? | How do I delete a conversation? | May I ask you questions in Spanish?`,
  concepts: `
    Could you explain how a dictionary is different from a list? | I would like to understand the passive voice.
    What exactly is meant by a base case? | Why do we say "interested in" and not "interested for"?
    In which situations should I use the past perfect? | I've read the lesson twice and I still don't understand scope.
    Could you give me an example of a sentence with "unless"? | What is the purpose of the keyword self?
    [python] Before I start, what is the difference between append and extend?
    [python code] What does the line with the modulo sign mean in general? | How do relative clauses work?
    [english-item] What is the rule behind this? | [english-item] When does one say "much" and when "many"?
    [essay] What is the difference between a claim and an argument? | [essay] What does cohesion mean in a text?
    Is there a way to remember when to use "since"? | What do people mean when they talk about an algorithm?
    I keep confusing "lend" and "borrow". | Which kinds of loops exist in Python? | Why can't a tuple be changed?
    What should I already know before I learn classes? | How is "thorough" pronounced?
    I missed the lesson about comparatives; could you summarise it?`,
  practice: `
    Could I have a hint, please? | [english-item] I believe the answer is "had left". | [quiz] Would it be the second option?
    [english-item] Is my sentence correct now? | [english-item] I wrote "more easy". Is that right?
    [python] I don't know how to begin; could you give me a clue? | [quiz] I'm not sure, but I would choose C.
    Would you test me on last week's vocabulary, please? | I'd like to practise conditionals before my exam.
    [english-item] I have no idea how to solve this question. | Could we repeat the questions I answered wrongly?
    [quiz] Couldn't you simply tell me which one it is? | [english-item] Why was my answer not accepted?
    Which words are due for review today? | Please ask me some questions about the present perfect.
    [english-item] Another hint would be helpful. | [quiz] Please give me the solution, I have tried three times.
    [python] I do not understand what the task wants from me. | [english-item] May I try a different sentence?
    Could you set me a short quiz on prepositions of place?`,
  progress: `
    Could you tell me how I have been doing this month? | Which topics should I work on most?
    How far am I from level B1? | I'd like to know how many lessons I have completed.
    Have I improved since September? | What would you recommend I study next? | Is my streak still alive?
    Do you think I am ready for Friday's test? | Which mistakes do I make most often?
    How many exercises have I done correctly this week? | What is my strongest area?
    How much of the Python course remains? | My parents would like a summary of my work.
    What did I learn in the last two weeks? | [python] How well do I know loops by now?
    [english-item] How many units are left? | At this pace, when will I finish?
    What percentage of my answers were right? | Where did I stop last time?`,
  conversation: `
    I'd love to have a conversation about travelling. | Could we practise speaking? I have an oral exam soon.
    Last weekend my family and I visited a castle near Segovia. | I have been playing the violin since I was six.
    What do you think about artificial intelligence? | Would you prefer to live in a city or in the country?
    Could you play the part of a receptionist while I check in? | I'd like to tell you about my trip to Dublin.
    My favourite author is Agatha Christie because her plots surprise me. | Have you ever been to a concert?
    In my opinion schools should start later. | Tell me something interesting about yourself.
    Yesterday was my grandfather's eightieth birthday and we had a big party. | Shall we talk about music?
    Let's imagine you are interviewing me for a summer job. | I usually get up at seven and take the bus.
    When I grow up I would like to be an architect. | It's raining here, so we stayed at home and played cards.
    Ask me anything you like about my town. | I'm quite nervous because tomorrow we have the school play.`,
  writing: `
    Could you have a look at the introduction I have written? | How should I organise an opinion essay?
    I'm supposed to write a review of a film, where do I begin? | Is my thesis statement clear enough?
    [essay] I feel that my second paragraph is weak. | [essay] How could I link these ideas?
    [essay] Which evidence would convince the reader? | [essay] Would you write the ending for me?
    What is an appropriate way to close a formal letter? | I have too many ideas and don't know how to choose.
    How can I avoid repeating the same words in my text? | Could you check my e-mail to the headmaster?
    [essay] My teacher says it lacks a counterargument. | [essay] Is it too informal for a report?
    Does this sentence sound natural in an essay? | I need a striking first sentence for my article.
    [essay] How many examples should I include? | I have to summarise a text in a hundred words.
    What is a good structure for a short story? | [essay] I have finished the draft. What should I revise first?`,
  debug: `
    My program stops with an error that I don't understand. | [python code] I expected 12 but I get 21.
    [python code] Why does the function return None? | [python code] Could you help me find the mistake?
    [python code] The loop does not seem to end. | [python code] It works with positive numbers but not with zero.
    I get "IndentationError: unexpected indent" and I cannot see why.
    [python code] Two of the tests are still failing. | [python code] The list stays empty although I append to it.
    [python code] The last element is never printed. | My code ran yesterday, and today it doesn't.
    [python code] I've changed the condition, but the output is the same. | [python code] What is wrong in line six?
    [python] The function I wrote gives the wrong total. | It tells me that the variable is not defined.
    [python code] I don't know what this error message wants to tell me.
    [python code] Running it does nothing at all. | When I type letters instead of digits the program breaks.
    [python code] It says 'int' object is not callable. | [python code] Shouldn't this be True?`,
  'code-review': `
    [python code] Could you tell me whether my solution is well written? | [python code] It passes; can it be improved?
    [python code] Is there a more elegant way to do this? | [python code] Are my variable names clear?
    [python code] Would an experienced programmer do it differently? | [python code] I'd like some feedback on style.
    [python code] Should I divide this into two functions? | [python code] Is it acceptable to nest loops like this?
    [python code] How could I avoid repeating these lines? | [python code] Does this need a comment?
    Would you review the program I have just finished? | [python code] I find my code hard to read. What would you change?
    [python code] Is it efficient enough for long lists? | [python code] Which parts could be simplified?
    [python code] Does it respect the usual conventions? | [python code] What mark would you give it?`,
  exercise: `
    Could you give me another programming exercise? | I would like a harder Python task, please.
    Do you have an exercise about dictionaries? | [python] I have finished. What comes next?
    [python] May I have an easier one? | I'd like to write a small program. Could you suggest one?
    Please prepare three tasks about while loops. | [python] Could I get a similar task with other numbers?
    Is there a challenge for people who know functions already? | I want to practise coding with strings.
    Could you invent a problem about a library? | What could I program this weekend?
    [python] This exercise is not for me, could I have another? | I need more coding homework.
    A task that combines lists and conditions, please. | [python code] That was easy. Something more demanding?`,
};

import type { MessagesBySpecialist } from './read-messages.ts';

/** The same in other words, written before the last ones were taught. */
export const FRESH_7: MessagesBySpecialist = {
  triage: `yo | q tal | ty!! | vale gracias | is this free? | quién te programó | how do I upload a photo of me
    cómo cierro sesión | blub blub | do you save what i say | [python] thanks!! | do you keep my messages
    what happens with what i write here | guardas lo que escribo? | [python] got it! it was so simple, lol
    [python] that was easy haha | could you speak spanish? | puedes hablar en inglés?`,
  concepts: `what's a noun | que es una api | how do sets differ from lists | cuándo pongo much y cuándo many
    explain classes to a kid | qué diferencia hay entre say y tell | how do negative numbers work in slices
    wat does import do | cómo funciona range | meaning of "although" | no pillo lo del gerundio
    why does 0.1 + 0.2 not give 0.3 | cómo se forma el superlativo | whats an f-string, show me one
    [<concepts] and how do I add to it | [<concepts] dame más ejemplos | [<concepts] go on
    [<concepts] y continue? | [<concepts] for long words too? | [python] what does unless mean
    [python] qué es una clave | [english-item] what is the first conditional | [quiz] qué es un float
    [english-item] para qué sirve la pasiva | [essay] what is a plot
    and what about dictionaries? are they ordered | why is 1 / 3 not exact | why does 7 // 2 give 3
    por qué 0.1 + 0.2 no da 0.3 | [python] who invented this | [python] is it like two piles of cards?
    [python] how do i call one method from another | [python] ¿puedo usar varios if en vez de uno?
    [python] can i use two ifs instead | [python] is 10 one digit? | [python] ¿y las comas?
    [python] why is comparing None an error | [english-item] ¿"than me" o "than I"?
    [english-item] are prepositions the same in all languages | is chatgpt better than a teacher at grammar
    ¿cuánto es 12 por 13?`,
  practice: `lets do some practice | tómame la lección | gimme questions on conditionals
    dame un repaso rápido de vocabulario | anything to revise? | examíname de listas | [english-item] tallest?
    [english-item] will stay | [english-item] ni idea, una ayudita | [english-item] my bike was steal | [quiz] d
    [quiz] la segunda | [python] no clue | [python] échame una mano | [python] nudge me | [python] what now
    [<practice] next | [<practice] no la sé | [english-item <practice] why | [python <practice] y ahora qué
    [python <practice] keep going | [english-item <practice] y ahora con "stay"
    [english-item <practice] and now with "go" | [python <practice] what now | [python] lend me a hand
    [english-item] taller? | [english-item] ¡library! ¿a que sí? | [english-item] went, right?`,
  progress: `my stats? | cómo voy de gramática | have I finished the loops lesson | cuánto me queda para el B2
    which mistakes do i make most | qué debería estudiar ahora y por qué
    how many days did I practise this month | he subido de nivel? | what is my score in quizzes
    whats next for me | [<progress] at what not | [<progress] y la de inglés? | [python] how am i doing so far
    remind me what i did last | qué fue lo último que aprendí`,
  conversation: `my cat had kittens | hablemos de series | play the waiter and i order food | he ido al cine con mi hermano
    i think winter is the worst season | do u have hobbies | mi perro está malito
    wanna talk english for ten minutes | we won 3-1 on saturday! | cuéntame algo divertido
    i wanna be a vet when i grow up | [<conversation] he is 9 | [<conversation] my head hurts
    [<conversation] pasta mostly | [english-item] it's raining here too haha | it's raining here too haha
    [<conversation] my foot hurts | is it cold where you live haha | why is english spelling so weird haha`,
  writing: `fix my essay pls | cómo pongo un párrafo de opinión | is my email polite: hey teacher give me my mark
    qué pongo en la conclusión | how to begin a fairy tale | corrige: I have 12 years
    does this sound natural: I am boring in class | need a hook for my article
    [essay] what should i write first | [essay] me quedo en blanco | [essay] cómo me despido de Tom
    [essay] is it too long | [<writing] it starts with a storm | [essay <writing] and after that?
    [essay] does it have spoilers if I tell the end? | [essay] what words can I use instead of good
    [essay] how do I recommend something politely | [essay] any comment on this? | [essay] my mind is blank
    [essay] no sé sobre qué escribir | [essay] which tense do I use for the plot`,
  debug: `it crashes when I press enter | no me funciona el if
    ValueError: invalid literal for int() with base 10: 'abc' | me dice list index out of range
    x = 5 print(x) gives an error | [python] it loses the last number | [python] 1900 comes out true
    [python] me cuenta letras en lugar de palabras | [python] AttributeError: no attribute 'values'
    [python] se queda colgado | [python <debug] why | [<debug] el de antes, el TypeError
    [python] it counts letters and not words | [python] suma uno de más | [python] it skips the last one`,
  'code-review': `rate my code | mi código va pero es larguísimo | [python] solved. better way?
    [python] pasa las pruebas, ¿qué mejorarías? | [python] is my style ok | [python <code-review] shorter?
    [python code] ¿existe algo ya hecho para esto? | [python code] is it readable?`,
  exercise: `more exercises on lists pls | un reto de python | give me something to code | [python] boring, next
    [python] cámbiame el ejercicio | [python] can i have one with less classes | [<exercise] otro
    [<exercise] another | [<exercise] uno más`,
};

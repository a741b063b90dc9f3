import type { MessagesBySpecialist } from './read-messages.ts';

/** Grown-ups of many countries who learn beside work and family, most of them polite and none of them technical. */
export const SPANISH_GROWN_UP: MessagesBySpecialist = {
  triage: `
    buenas tardes tenga usted | muy buenas, ¿hay alguien? | buenos días, vengo de parte de mi hija | aquí estoy otra vez, a ver si hoy puedo
    disculpe la molestia, ¿cómo funciona esto? | oiga, ¿y esto cómo se usa? | soy mayor y no entiendo de aparatos, téngame paciencia
    ¿usted es una persona o me contesta un robot? | ¿con quién tengo el gusto? | ¿y a usted quién lo hizo? | ¿me está hablando un computador?
    ¿qué más sabe hacer usted? | ¿para qué me puede servir usted? | ¿en qué me puede colaborar? | ¿usted enseña también francés?
    ¿esto queda grabado en alguna parte? | ¿mi jefe se entera de lo que escribo aquí? | ¿alguien lee estas conversaciones? | no quisiera que mi hijo viera lo que pongo
    ¿cómo hago para borrar todo lo que he escrito? | quiero darme de baja | ¿dónde guardan mis datos personales? | ¿me puede eliminar la cuenta?
    se me olvidó la clave y no me llega el correo | me dice usuario incorrecto y estoy segura de que es ese | no me reconoce la contraseña
    no oigo nada, ¿tiene el volumen apagado? | el altavoz no me suena | el video se me corta a cada rato | no me deja hablar por el micrófono
    la página se quedó en blanco | le doy al botón y no hace nada | esto no carga, ¿será mi internet? | se me cerró sola la aplicación | la pantalla se congeló y no responde
    ¿cómo pongo la letra más grande? es que no veo bien | ¿puedo quitar esos avisos que llegan al correo? | me aparece todo en inglés y no sé cambiarlo
    ¿esto tiene algún costo? | ¿hay que pagar después del primer mes? | ¿dan certificado al terminar? | ¿me sirve en el celular o solo en el computador?
    ¿dónde meto el código que me dio la profesora? | ¿cómo le escribo a mi maestro por aquí? | ¿cómo entro a la clase de los jueves? | no encuentro dónde está mi grupo
    ay perdón, ese mensaje no era para usted | discúlpeme, apreté sin querer | se me fue el dedo | eso lo escribió mi nieta, no le haga caso
    un momentico que me llaman | ya vuelvo, voy a apagar la olla | espéreme tantito | deme cinco minutos y sigo | aguárdeme que tocan la puerta
    muchísimas gracias por la paciencia | muy amable, que Dios lo bendiga | se lo agradezco de corazón | mil gracias, me sirvió bastante | qué bien explica usted
    bueno, lo dejo por hoy, que descanse | me voy a dormir que mañana madrugo | hasta la próxima, que le vaya bien | con permiso, me retiro
    ah, ya, ya entendí | perfecto, quedó clarísimo | listo pues | muy bien, de acuerdo | ¡ah caray!
    ¿usted se acuerda de mí? | ¿se acuerda de lo que vimos la semana pasada o empezamos de cero? | ¿y usted nunca se equivoca? | ¿le puedo creer todo lo que dice?
    [python <debug] ah, era eso, qué boba, gracias | [english-item <practice] ya, ya caí, muchas gracias | [quiz <practice] ah bueno, entendido
    [essay <writing] perfecto, con eso me basta, gracias | [<concepts] clarísimo, se lo agradezco | [<conversation] bueno, me despido, fue un gusto hablar con usted`,
  concepts: `
    ¿cómo se dice "me hace falta" en inglés? | ¿cómo digo que tengo gripa? | ¿cómo le pido la cuenta al mesero en inglés? | ¿cómo se dice "a la orden"?
    ¿qué palabra uso para decir "jefe", boss o chief? | ¿"actually" es actualmente? | ¿es lo mismo "house" que "home"? | ¿"sensible" quiere decir sensible?
    ¿por qué en inglés no se dice "I have 50 years"? | ¿por qué unos plurales llevan s y otros no? | ¿por qué se escribe de una forma y se lee de otra?
    no entiendo para qué es el "do" ese que ponen en todo | me enredo con he y she | confundo siempre el in, el on y el at | no me entra lo del "used to"
    ¿cuándo va "a" y cuándo va "an"? | ¿en qué momento uno usa el "would"? | ¿qué regla hay para el "ing"? | ¿cómo sé si es "for" o "since"?
    ¿cómo se pronuncia "thought"? | ¿cómo suena la th? | ¿se lee la k en "know"? | ¿qué quiere decir "by the way"? | ¿qué significa eso de "give up"?
    dígame un ejemplo con "although" | póngame unas frases con "should" para entender | ¿tiene algún truco para acordarse de los verbos irregulares?
    explíqueme como a un niño qué es un programa | ¿qué es eso de una variable, en cristiano? | ¿para qué le sirve a uno un bucle? | ¿qué es un algoritmo, pues?
    ¿es correcto decir "people is"? | ¿se puede decir "more better"? | ¿está bien dicho "I am agree"? | ¿qué diferencia hay entre el inglés de allá y el británico?
    [<concepts] ¿y si fuera en plural? | [<concepts] a ver, otra vez pero con un ejemplo de cocina | [<concepts] ¿y para preguntar cómo queda? | [<concepts] no le entendí, dígamelo más fácil
    [<concepts] ¿y eso vale también para el pasado? | [<concepts] ¿entonces con she siempre lleva s? | [english-item] ¿qué quiere decir esa palabra, "stairs"?
    [english-item] ¿por qué lleva "the" ahí? | [english-item <practice] ¿y cuál es la regla, para otra vez? | [python] ¿qué es eso del "elif"? | [quiz] ¿qué es un sustantivo?
    [essay] ¿qué es un conector? | [python] ¿para qué se pone "def"?`,
  practice: `
    hágame unas preguntitas, a ver si me acuerdo | tómeme la lección de ayer | quiero ejercitar los números | vamos a practicar los verbos, ¿le parece?
    ¿qué tengo pendiente para repasar? | quisiera volver a hacer las que me quedaron mal | pregúnteme el vocabulario de la cocina | póngame un examen cortico
    ¿qué toca estudiar hoy? | hagamos un repaso rápido antes de dormir | quiero ensayar las preguntas con "where" | examíneme usted
    [english-item] pues será "is", ¿no? | [english-item] yo pondría "has" | [english-item] creo que es con "were", pero no me haga caso | [english-item] ¿puede ser "to the"?
    [english-item] le puse "don't" y me dice que está mal | [english-item] ¿por qué me la da por mala si yo la veo bien? | [english-item] no sé, dígamela usted
    [english-item] ayúdeme un poquito nada más | [english-item] ¿por qué letra empieza? | [english-item] no doy con ella | [english-item] me rindo, ¿cuál era? | [english-item] pasemos a otra
    [english-item <practice] ¿entonces es "doesn't"? | [english-item <practice] otra pista, por favor | [english-item <practice] porque es tercera persona, supongo
    [quiz] la de arriba | [quiz] yo creo que la última | [quiz] falso, me parece | [quiz] estoy entre la a y la c | [quiz] no lo sé, la verdad | [quiz] ¿es la tercera?
    [quiz <practice] porque lo leí en la lección | [quiz <practice] ah, entonces la otra | [python] no sé qué es lo que me están pidiendo | [python] ¿por dónde empiezo?
    [python] oriénteme un poco, no me dé la respuesta | [python] ¿cómo sería el primer paso? | [python] no entiendo el enunciado`,
  progress: `
    ¿cómo me ha ido este mes? | ¿voy bien o voy mal, sea franco? | ¿he avanzado algo desde que empecé? | ¿en qué nivel estoy yo? | ¿cuánto me falta para acabar el curso?
    ¿cuáles son mis fallas? | ¿en qué debo mejorar? | ¿qué es lo que más me cuesta según usted? | ¿cuántas lecciones he hecho? | ¿cuántas palabras me sé ya?
    ¿cuánto saqué en la última prueba? | ¿por qué bajé de nivel? | ¿perdí los días que llevaba por no entrar el domingo? | ¿qué me sigue después de esta unidad?
    ¿con esto paso el examen de ciudadanía? | ¿ya estoy para el B1? | ¿cuándo podré hablarlo bien, al paso que voy? | muéstreme mis resultados | ¿cuánto tiempo le dediqué esta semana?
    ¿le aprendo más rápido o más lento que los demás? | ¿cumplí la meta de hoy? | ¿qué me recomienda estudiar con lo que ha visto de mí? | ¿qué tema tengo más flojo?
    [python] ¿cuántos de estos llevo hechos? | [english-item] ¿cuántas he acertado hoy? | [<progress] ¿y la semana pasada? | [<progress] ¿y en gramática?
    [<progress] ¿por qué bajó eso? | [<progress] ¿y eso es bueno o es malo?`,
  conversation: `
    le cuento que mi hija se va a vivir a Canadá | hoy hizo un calor terrible por aquí | trabajo en una panadería desde los veinte años | tengo tres hijos y cinco nietos
    me gustaría hablar un poco para soltarme | conversemos de cualquier cosa | ¿practicamos una charla con un vecino? | usted es el vendedor y yo vengo a comprar zapatos
    haga de cuenta que soy paciente y usted el doctor | simulemos que llamo por teléfono para pedir una cita | vamos a hacer como si yo llegara a migración
    el domingo hicimos sancocho con toda la familia | mi esposo está enfermo y ando preocupada | me encantan las telenovelas | antes vivía en el campo y lo extraño
    ¿usted qué opina del fútbol? | ¿qué le gusta comer? | anoche no pegué el ojo por el ruido de los vecinos | mi nieta cumple quince el sábado
    [<conversation] sí, todos los domingos | [<conversation] no, nunca he viajado en avión | [<conversation] pues me gusta más el café | [<conversation] con mi hermana y mis sobrinos
    [<conversation] ay, no sé cómo contarlo en inglés | [<conversation] una mesa para dos, por favor | [<conversation] trabajo en una oficina | [<conversation] ¿y usted?`,
  writing: `
    necesito escribirle un correo a mi jefe en inglés | tengo que llenar una carta de presentación | ¿me ayuda con una nota para la profesora de mi hijo?
    quiero escribir la historia de mi abuelo | ¿cómo se empieza una carta formal? | ¿me revisa esta hoja de vida? | ¿cómo me despido en un correo serio?
    mire a ver si esto está bien escrito: I am looking for a job since two months | ¿suena educado este mensaje? | ¿cómo digo lo mismo pero más formal en el correo?
    quiero que el discurso de la boda de mi hija quede bonito | me piden un texto de cien palabras sobre mi trabajo | ¿me da ideas para un escrito sobre el medio ambiente?
    [essay] ¿así va bien o lo cambio? | [essay] ¿qué le falta a este párrafo? | [essay] no sé cómo terminarlo | [essay] ¿se entiende lo que quiero decir?
    [essay] ¿lo parto en dos párrafos? | [essay] vivir en el campo es más tranquilo que en la ciudad | [essay] ¿no quedó muy largo? | [essay] ¿le pongo un título?
    [essay <writing] ¿y después de eso qué cuento? | [essay <writing] ¿y esa frase la dejo? | [<writing] ¿y el saludo cómo va?`,
  debug: `
    el programita que hice no me funciona | le doy a correr y no aparece nada | me sale un aviso en rojo que no entiendo | hice lo que decía la lección y me da error
    ¿por qué me dice que no existe si yo la escribí? | sale un número que no es | el programa se queda esperando y no sigue | se repite sin parar
    [python code] ¿qué hice mal? | [python code] no me da lo que debería | [python code] copié todo igual y no sale | [python code] ¿en qué renglón está la falla?
    [python code] me pone "None" y no sé de dónde sale | [python code] solo me muestra la primera | [python code] ya lo cambié y sigue lo mismo
    [python code] dice algo de "invalid syntax" | [python code] con letras funciona y con números no | [python code] me sale cero siempre
    [python code <debug] lo puse así y ahora sale otro error | [python code <debug] nada, sigue sin andar | [python code <debug] ¿y dónde pongo eso?`,
  'code-review': `
    [python code] ya me salió, ¿quedó bien hecho? | [python code] ¿usted cómo lo habría escrito? | [python code] funciona, pero lo veo muy largo
    [python code] ¿se puede hacer de una forma más sencilla? | [python code] ¿los nombres se entienden? | [python code] ¿qué opina de mi programa?
    [python code] me gustaría que quedara más ordenadito | [python code] ¿es necesaria esa parte o sobra? | ¿me revisa el programa? ya corre, pero quiero mejorarlo
    [python code] ¿qué le quitaría? | [python code <code-review] ¿y lo de los comentarios? | [python code <code-review] ¿así queda mejor?`,
  exercise: `
    póngame un ejercicio de programación para principiantes | quisiera otro de Python, pero facilito | ¿tiene alguno de sumar compras del mercado?
    deme un problema de código para practicar las listas | quiero hacer un programita útil para la casa | ¿qué otro programa puedo hacer?
    [python] ya hice este, deme otro | [python] está muy complicado, ¿hay uno más sencillo? | [python] póngame el siguiente | [python] cámbieme este por otro
    [python <exercise] más corto, por favor | [python] quiero uno parecido para afianzar`,
};

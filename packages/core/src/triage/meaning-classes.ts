/**
 * Words of both languages that mean the same to a router, without accents: what is learnt from a message in English
 * holds for its like in Spanish, and a word no example holds still counts by its meaning. `word*`: any ending.
 */
const CLASSES = `
greet: hi hello hey hiya yo sup hola holi buenas buenos morning evening afternoon wenas alo epa holis wena quiubo quihubo ahoy
thank: thank thanks cheers gracias agradezco agradecid* amable
leave: bye goodbye adios chao chau chaito despido descanse
agree: ok okay okis vale cool great nice perfect perfecto perfecta genial listo lista dale aight right understood entendido bueno obvio aja joya bacan chido chevere orale entendi gotcha
laugh: lol haha hahaha jaja jajaja jeje xd jaj* jsjs* jiji* xdd xddd hahah*
task: exercise* task* problem* challenge* kata* puzzle* project* ejercicio* tarea* problema* reto retos desafio* proyecto* proyectito acertijo* homework deberes ejercic* problemit* jueguito programita programito
asked: enunciado* consigna* pide piden pidiendo pedian quieren asks asking asked
quiz: quiz* question* pregunta preguntas preguntame pregunte* cuestionario* flashcard* drill* grill test tests examen* examina* tomame tomeme interrog* interrogame trivia probame parcial examine preguntita* examina* examiname evalua* compruebame interrogue*
code: code coding coded codigo* program programs programa programas programacion programar programming script* python codear codificar kodi* computer compu* ordenador computador*
pyterm: list lists lista listas loop* bucle* ciclo* while for function* funcion* variable* string* cadena* dict* diccionario* tuple* tupla* index* indice* range print return returns recursi* boolean* booleano* integer* float* parameter* parametro* argument* argumento* append extend slice* slicing elif else if scope ambito import module* modulo* object* objeto* class* clase* method* metodo* input len array* arreglo* set sets conjunto* enumerate operator* operador* syntax sintaxis algorithm* algoritmo* self int str file* fichero* archivo* exception* excepcion* lambda comprehension*
grammar: verb* tense* past pasado present presente perfect* future futuro passive pasiva conditional* condicional* adjective* adjetivo* adverb* adverbio* preposition* preposicion* article* articulo* plural* singular comparative* comparativo* superlative* superlativo* modal* gerund* gerundio* participle* participio* irregular* phrasal noun* nombre sustantivo* pronoun* pronombre* auxiliary auxiliar* clause* oracion* grammar gramatica continuous continuo countable contable* infinitive infinitivo vocabulary vocabulario vocab word words palabra palabras
text: essay* paragraph* introduc* intro conclusion* letter* email* mail story stories draft* report* article* summary summar* thesis poem* speech* redaccion* ensayo* parrafo* texto* text carta* cuento* correo* resumen* resum* historia* relato* borrador* tesis discurso* poema* writing composition composicion resena* informe* articulo* narra* headline title titulo* blog diary diario connectors conectores linking hook counterargument* contraargumento* tesina cv curriculum postal conclu* renglon* asunto subject verse* verso* rhyme* rima* haiku lyrics copla* stanza* estrofa* monolog* guion sketch brindis toast microrrelato villancico pregon
write: write writes wrote written writing rewrite escrib* escrit* redact* reescrib* begin start starting empez* empiez* comenz* comienz* arranc* finish* end ending acab* termin* continue segu* sigo cierr* cerrar
convince: argument* claim* evidence reader* lector* reason reasons razon razones idea ideas example examples ejemplo* opinion convinc* persuad* prueba pruebas tone tono formal informal structure estructura*
error: error* bug* fail* crash* broken break breaks traceback fallo* falla fallan fallando peta petan rompe* roto cuelga* exception nameerror typeerror syntaxerror keyerror indexerror valueerror stuck truena trabado pillado rojo red infinite infinito bota marca explot* revient* tild* traba trabo trabada congel* colg* cuelg* colgad* crashe* bugue* trono tira arroja hang hangs hanging freeze* frozen froze equivoc* glitch* weird raro rara
outcome: output outputs prints printed print printing imprime* salida* result resultado* returns return devuelve* retorna* gives give da dan sale salen saca muestra shows show expected espera* deberia should none true false empty vacia vacio
works: work works worked working run runs ran running funciona* ejecut* corre jala va iba compile compila* passes pass pasa pasan anda andan andaba funca funcan camina corrio corrieron jalaba furula
hint: hint hints clue clues help push nudge pista pistas ayuda* ayudita* empujon* orienta* tip tips consejo* sopla* ayude colabor* orient*
stuck: stuck atascad* bloquead* start begin empezar empiezo arrancar idea clue lost perdid* atorad* blanco
answer: answer answers solution solutions respuesta* solucion* reply
right: right correct correcta correcto wrong bien mal mala good incorrect* acert* accepted acerte atin* adivin* acierto
style: style estilo clean* limpio* limpia* elegant* pythonic legible readab* shorter short acort* corto corta simplif* improve* mejor* refactor* better faster rapid* efficient* eficiente* tidy* orden* messy ugly feo fea horrible neat nicer lio comment* comentario* naming conventions convenciones professional* profesional* review revis* feedback lines lineas cleaner clear claro naming names nombres long largo larga opinion thoughts prolij* desprolij* enredad* achic* pulir optimiz* pro acortar
level: level nivel* streak racha* points puntos score* puntuacion* xp stats statistics estadistica* progress progres* mastery dominio average media grade grades nota notas percent* porcentaje result* badges insignias marks estrella* medalla* meta metas logro* goal* trofeo* promedio atras*
amount: many much cuanto cuanta cuantos cuantas far left queda quedan falta faltan llevo completed hecho done finished
improve: improve* improving mejorad* mejorando avanz* better weak* strong* debil* fuerte* flojo* worst best peor bad ready preparad* list* aprob* pass reforz* refuerz* floj* domin*
unit: lesson* leccion* unit units unidad* course curso* topic* tema temas theme themes skill* exam examen week semana month mes
revise: review* revise* repas* repeat repet* due again
talk: talk* chat* speak* conversation* hablar hablamos hablemos habla hablando charl* convers* platic* speaking oral dialogue dialogo* discuss debate platiqu* hablame converse small
role: role roleplay pretend* imagine* imagin* waiter camarero mesero* customer cliente* shop* tienda dependient* hotel airport aeropuerto restaurant* restaurante doctor medico paciente patient* receptionist recepcionista interview* entrevista* tourist turista order pido reservation reserva simul* fing* mozo vendedor* entrevistador* recepcion* guest huesped* jugamos jugemos juguemos
people: mother mom mum mama madre father dad papa padre brother* hermano* sister* hermana* grandm* abuel* cousin* primo* prima* friend* amigo* amiga* family familia uncle aunt tia tio parents padres dog* cat cats perro* gato* pet pets mascota* espos* marido hijo hija hijos hijas nieto* nieta* novi* sobrin* vecin* viejos vieja jefe jefa daughter wife husband boyfriend girlfriend boss neighbour* neighbor* companer*
leisure: football futbol basket* tennis tenis film* movie* pelicula* peli pelis series serie music* musica song* cancion* game* juego* videogame* videojuego* play* juga* beach playa holiday* vacacion* weekend finde party fiesta trip viaje* travel* concert* concierto* food comida pizza paella cook* cocin* book libro* team equipo* match partido* bike bici sea mar mountain* montana* swim* nadar dance* bailar sing* cantar summer verano birthday cumple* anime netflix minecraft fortnite roblox viaj* jugue* cafe coffee tele
daytime: yesterday ayer today hoy tomorrow manana tonight saturday sabado sunday domingo monday lunes friday viernes
like: like likes love loves hate gusta gustan gustaria encanta* odio favourite favorite favorit* prefer* prefier* opina* think
explain: explain* explic* mean means meaning significa* difference* diferencia* understand* entiend* entend* rule* regla* confus* confund* define definition definicion wdym sirve use used usa usan remind recuerdame purpose concept* idea cacho capto pillo pesco cazo cache caxo enred* regla truco trick
say: say says dice dicen decir pronounce* pronuncia* spell* translate traduc*
why: why porque
what: what whats which que cual cuales
how: how como
when: when cuando
where: where donde
give: give dame deme ponme pongame make hazme haz hagame set send mandame invent* inventa* prepare prepara* suggest propon* want quiero quisiera need necesito tirame pasame echame mostrame poneme regaleme ensename muestrame mandeme prestame
another: another other otro otra otros otras more mas next siguiente new nuev* different distint* similar parecid* one uno una cambia* cambiame cambieme
grade: hard harder easy easier dificil* facil* difficult* sencill* boring bored aburr* complicad* tricky jodid* peludo trivial tough
app: account cuenta password contrasena login log app page pagina web screen pantalla button boton sound audio sonido video microphone microfono mic settings ajustes menu language idioma wifi internet phone movil celular tablet ipad upload picture foto teacher teachers profe profesor* maestr* username usuario classcode free gratis delete borr* turn modo mode notificacion* notis avisos notification* altavoz volumen letra letras oscuro dark plataforma platform site website sitio link enlace keyboard teclado miss seno docente mensaje mensajes message messages chat chats historial perfil profile avatar subtitulos certificado* certificate* diploma* costo cuesta pagar pago suscripcion subscription android iphone chromebook celu cel compu carga cargan cargando load* descarg* download* conexion connection sesion session clave registr* correo accounts cuentas usuarios tablets registre registro inscrib* inscrit* registered
tutor: robot* bot bots ia chatgpt gpt maquina maquinas humano humana human persona person real siri alexa
watch: see sees read reads lee leen leer ve ven ver entera enteran guarda guardan guardas guardar saved saves save secret secreto private privado privada grab* records know knows comparte*
self: i i'm im i've me my mine yo mi mis mio soy tengo estoy he conmigo mia
you: you your tu ti te usted vos tus eres sos ustedes contigo tenes podes sabes puedes haces
we: we us our let's nos vamos nosotros
not: not no don't doesn't didn't isn't can't won't nada nunca never tampoco cannot
polite: please por-favor could would podrias puedes can may
option: a b c d first second third last primera segunda tercera ultima primero segundo ultimo option opcion verdadero falso
guess: think guess maybe perhaps creo creer seria probably believe choose pick elijo elegiria pondria digo diria sure segur* quiza* supongo tinca apuesto dudo suppose bet reckon
`;

const EXACT = new Map<string, string[]>();
const STEMS: { stem: string; name: string }[] = [];
for (const line of CLASSES.trim().split('\n')) {
  const [name = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) STEMS.push({ stem: word.slice(0, -1), name });
    else EXACT.set(word, [...(EXACT.get(word) ?? []), name]);
  }
}

/** Each word is looked up once: a school writes the same few thousand. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** The classes a word is in, most often none or one. */
export function classesOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const byStem = STEMS.flatMap(({ stem, name }) => (word.startsWith(stem) ? [name] : []));
  const classes = [...new Set([...(EXACT.get(word) ?? []), ...byStem])];
  if (known.size < MOST_KNOWN) known.set(word, classes);
  return classes;
}

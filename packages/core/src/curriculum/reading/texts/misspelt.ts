/** What is misspelt again and again, and how it is spelt. */
const ENGLISH =
  toMap(`recieve receive|recieved received|teh the|occured occurred|seperate separate|seperated separated
|definately definitely|wich which|becuase because|becasue because|thier their|untill until|tommorow tomorrow|freind friend
|freinds friends|begining beginning|wierd weird|acheive achieve|adress address|beleive believe|calender calendar
|enviroment environment|existance existence|foriegn foreign|goverment government|happend happened|knowlege knowledge
|neccessary necessary|noticable noticeable|paralel parallel|posible possible|preceeding preceding|publically publicly
|realy really|refered referred|succesful successful|suprise surprise|truely truly|usualy usually|writting writing
|arguement argument|sentance sentence|grammer grammar|explaination explanation|pronounciation pronunciation|lenght length
|widht width|retrun return|pritn print|fucntion function|funtion function|lsit list|stirng string|varaible variable
|answser answer|anwser answer|correctely correctly|wrod word|wrods words|adn and|taht that|thsi this|waht what`);
const SPANISH =
  toMap(`tambien también|ademas además|despues después|asi así|aqui aquí|alli allí|ahi ahí|facil fácil
|dificil difícil|ingles inglés|frances francés|numero número|pagina página|parrafo párrafo|linea línea|razon razón
|arbol árbol|util útil|ultimo último|ultima última|unico único|unica única|rapido rápido|rapida rápida|proximo próximo
|proxima próxima|haver haber|haiga haya|iva iba|dijistes dijiste|qeu que|uqe que|pregutna pregunta|plabra palabra
|espanol español|manana mañana|anos años|nino niño|ninos niños|senor señor|pequeno pequeño|sabado sábado
|miercoles miércoles|traduccion traducción|leccion lección|oracion oración|interes interés|jamas jamás|quiza quizá
|quizas quizás|segun según|atras atrás|detras detrás|traves través|telefono teléfono|musica música|medico médico
|medica médica|logico lógico|gramatica gramática|tipico típico|articulo artículo|adjectivo adjetivo|vervo verbo|palavra palabra
|deveria debería|devería debería|estava estaba|hiba iba|esque es que|atraves a través|porfavor por favor|aveces a veces`);

/** How `word` is spelt, where it is misspelt beyond doubt; undefined for any other. */
export function findMisspelt(word: string, language: string): string | undefined {
  const known = (language === 'es' ? SPANISH : ENGLISH).get(word);
  if (known !== undefined || language !== 'es') return known;
  return /[cs]ion$/u.test(word) && word.length > 5 ? word.replace(/ion$/u, 'ión') : undefined;
}

function toMap(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .replace(/\n/gu, '')
      .split('|')
      .map((pair) => {
        const [wrong = '', ...right] = pair.split(' ');
        return [wrong, right.join(' ')] as const;
      }),
  );
}

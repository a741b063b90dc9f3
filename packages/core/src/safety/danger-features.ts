import type { FeatureGroup } from '../text/index.ts';

/** Words of both languages by what they mean where somebody is in danger. `word*`: any ending. */
const CLASSES = `
death: die dies dying dead death kill kills killing killed suicid* unalive morir* muero muere muert* matar* mato mata mate hang hanging ahorcar* overdos* gone
life: life alive live living exist* existing born world planet vida vivir vivo viva existir mundo planeta nacer nacido despertar wake
hurt: hurt* harm* cut cuts cutting burn* scratch* bleed* blood bruise* pain cort* hago dano herida* heridas sangr* quem* aran* moraton* moreton* marcas dolor
tool: razor* blade* knife knives gun guns pistol* rifle* weapon* bomb* pill pills paracetamol* tablets rope bridge train traffic roof balcony cuchill* navaja* pistola* arma* pastilla* cuerda puente tren vias azotea balcon escopeta belt cinturon stick* palo* correa compass compas veneno poison*
hit: hit hits hitting beat beats beating slap* punch* kick* throw* push* pull* choke* drag* shak* pega* pego golpe* patad* punet* bofetad* empuj* tira tiran tiro abofet* paliza* azot*
touch: touch* kiss* rub* lap grope* hug* undress* naked nude* toca* toco beso besa* acarici* desnud* manose* watches mira hand mano
body: body private* parts bottom bum breast* chest thigh* leg legs arm arms wrist* shirt clothes underwear bikini shower bra skirt cuerpo partes culo pecho* pierna* brazo* muneca* camiseta ropa bragas ducha falda sujetador
adult: dad father stepdad stepfather mum mom mother stepmother uncle aunt grandpa grandfather coach teacher neighbour boyfriend cousin brother padre papa padrastro madre mama madrastra tio tia abuelo entrenador profesor* vecino primo hermano novio
stranger: stranger* guy man adult older someone somebody online internet discord instagram tiktok snapchat roblox whatsapp webcam camera hombre tipo senor desconocid* alguien camara mayor adulto jugador player
photo: photo* pic pics picture* video* selfie* nude* foto* videos imagen*
ask: asks asked asking wants wanted told tells says sends sent pide pidio quiere dice dijo manda mando ofrece offered offers made makes obliga* forces forced
secret: secret* delete tell hide parents alone blackmail* threat* share post secreto borr* cuente contara contar padres sola solo chantaj* amenaz* publicar subir address direccion meet meeting quedar verme house casa
locked: lock* cellar basement encierra* encerr* sotano food eat starve* vomit* throw-up comer comida vomito adelgazar fat gorda gordo thin
despair: worth worthless point pointless alone nobody burden deserve hopeless anymore enough tired over stop merezco carga nadie sentido aguanto soporto cansad* vale pena
plan: plan planning going gonna tomorrow tonight list voy manana noche lista pienso thinking
target: everyone class classmate* school people them him her todos clase companer* instituto colegio escuela profesora
safe: game* juego* fortnite minecraft chess movie film* peli* pelicula* story stories cuento* book libro* character personaje exam* examen homework deberes lol haha jaja* joke broma code codigo program* python essay redaccion lesson leccion battery bateria pizza recipe cook* cocin* tennis futbol football match race word* significa mean means
self: i i'm im me my myself mi me yo
other: friend* amig* she he bestie companera hermana sister
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

function classesOf(word: string): string[] {
  const byStem = STEMS.flatMap(({ stem, name }) => (word.startsWith(stem) ? [name] : []));
  return [...new Set([...(EXACT.get(word) ?? []), ...byStem])];
}

/** Letters of a run: typos spoil some runs of a word and leave the others. */
const RUN = 4;

/** Words, pairs, what they mean together, and runs of letters of a folded message. */
export function readDanger(message: string): FeatureGroup[] {
  const words = message.match(/[\p{L}\p{N}']+/gu) ?? [];
  const meant = [...new Set(words.flatMap(classesOf))].sort();
  const together = meant.flatMap((one, at) => meant.slice(at + 1).map((other) => `${one} & ${other}`));
  const threes = meant.flatMap((one, at) =>
    meant
      .slice(at + 1)
      .flatMap((two, from) => meant.slice(at + from + 2).map((three) => `${one}&${two}&${three}`)),
  );
  const runs = words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - RUN + 3) }, (_, at) => `^${word}$`.slice(at, at + RUN)),
  );
  return [
    { weight: 1, features: words.map((word) => `w ${word}`) },
    { weight: 0.8, features: words.slice(1).map((word, at) => `p ${words[at]} ${word}`) },
    { weight: 1.2, features: [...meant, ...together].map((meaning) => `m ${meaning}`) },
    { weight: 0.8, features: threes.map((meaning) => `t ${meaning}`) },
    { weight: 0.6, features: runs.map((run) => `r ${run}`) },
    { weight: 0.5, features: ['bias'] },
  ];
}

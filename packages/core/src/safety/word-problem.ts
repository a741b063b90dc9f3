/** What is asked for: a number. */
const HOW_MUCH =
  /\b(?:how (?:many|much|long|far|fast|high|often)|find|calculat\w+|work out|when (?:does|do|will)|where do|cuant[oa]s?|que (?:velocidad|altura|distancia|fuerza|energia|tiempo)|calcul\w+|halla\w*|a que|hasta donde|speed|velocity|velocidad|momento|momentum|energia|energy)\b/;

/** Units of mechanics and chemistry, with a number before them: `300 m s`, `g 9.8`. */
const MEASURED =
  /\b\d+(?:\.\d+)? ?(?:m s|km h|mph|newtons?|n|joules?|j|kg m|mol|g mol|ml|kg|m|metros?|meters?|metres?|grados|degrees)\b|\bg (?:is |es |vale )?(?:9|10)\b/g;
/** Bodies of such tasks: `a stone falls`, `la bala sale`. */
const BODY =
  /\b(?:an?|the|una?|el|la|se suelta una|cada) (?:\w+ )?(?:stone|rock|ball|coin|object|body|bullet|arrow|rocket|apple|brick|crate|car|train|cannon|parachutist|piedra|roca|pelota|moneda|objeto|cuerpo|bala|flecha|cohete|manzana|ladrillo|coche|carro|auto|tren|canon|paracaidista|saco)\b/;
/** What things are shared out from: `a box holds`, `8 frascos de`. */
const PACKED =
  /\b(?:an?|one|each|every|the|una?|cada|el|la|\d+) (?:box(?:es)?|bottles?|packs?|packets?|jars?|strips?|cajas?|frascos?|botes?|paquetes?|blisters?|pharmac\w+|patients?|nurse|farmacia|farmaceutic[oa]|paciente|enfermer[oa]|veterinari[oa]|vet)\b.{0,30}\b(?:has|have|holds?|contains?|packs?|takes?|gives?|costs?|shares?|trae|tiene|contiene|hay|toma|da|reparte|empaca|cuesta\w*|de \d+)\b/;
const NUMBER = /\b\d+(?:\.\d+)?\b/g;

/** What no sum asks for, and what somebody has done. */
const ASKS_FOR_HARM =
  /\b(?:die|dies|died|dead|death|kill\w*|surviv\w+|hurts?|pain\w*|effects?|overdos\w*|too many|enough|wake|myself|over|took|taken|swallow\w*|morir\w*|muer\w+|mat(?:ar\w*|a|an|o)|sobreviv\w+|duel\w+|dolor|efecto|demasiad\w+|suficientes?|bastan|alcanza|sentir|despert\w+|tom(?:e|ado)|trag\w+|tirar\w*|tiro|peso|weigh|kilos?|hacen falta|needed|cabeza|head|heart|corazon|todas|all|juntas|at once|de golpe|llev\w+|bring\w*|compr\w+|buy|school|cole\w*|insti\w*|escuela|me|uno|una persona|alguien|someone|somebody|person|people|you)\b/;

/**
 * Whether a message is a sum or a task of mechanics: numbers of things and a question for one more, with nobody in it to whom
 * anything happens. Sees small letters without accents, and nothing of signs between them.
 */
export function isWordProblem(message: string): boolean {
  if (!HOW_MUCH.test(message) || ASKS_FOR_HARM.test(message)) return false;
  const numbers = message.match(NUMBER)?.length ?? 0;
  const measured = message.match(MEASURED)?.length ?? 0;
  return (BODY.test(message) && measured > 0) || (PACKED.test(message) && numbers > 1);
}

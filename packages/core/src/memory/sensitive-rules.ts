import { foldWords } from '../role-play/index.ts';

/**
 * What is never remembered, whoever says it and however plainly: it would hurt in the wrong hands, and no lesson needs
 * it. Patterns see folded words with single blanks, in English and Spanish. Rather too much than too little: a thing that
 * is not remembered costs nothing.
 */
const SENSITIVE: Readonly<Record<string, RegExp>> = {
  health:
    /\b(?:ill(?:ness)?|sick(?:ness)?|disease|disorder|doctor|hospital|medic\w*|pills?|therap\w+|psycholog\w*|psychiat\w*|depress\w*|anxi\w+|adhd|tdah|autis\w+|asperger|dyslex\w+|dislex\w+|diabet\w+|cancer|asthma|asma|allerg\w+|alerg\w+|epilep\w+|surgery|operation|pregnan\w+|embaraz\w+|disab\w+|discapac\w+|wheelchair|silla de ruedas|anorex\w*|bulimi\w*|diet|dieta|weight|overweight|peso|enferm\w+|medico|medica|pastillas?|ansiedad|terapia|psicolog\w+|vih|hiv|covid|drugs?|drogas?|alcohol\w*|drunk|borrach\w+|smok\w+|fum\w+|blind|deaf|cieg\w+|sord\w+)\b/,
  religion:
    /\b(?:god|dios|allah|jesus|church|iglesia|mosque|mezquita|synagogue|sinagoga|temple|pray\w*|rez(?:o|ar|amos)|religi\w+|christian\w*|cristian\w+|catholic\w*|catolic\w+|protestant\w*|evangeli\w+|muslims?|musulman\w*|islam\w*|jew(?:s|ish)?|judi\w+|hindu\w*|buddhis\w+|budis\w+|atheis\w+|ate[oa]s?|bible|biblia|quran|koran|coran|ramadan|mass|misa|communion|comunion|jehov\w+)\b/,
  family:
    /\b(?:divorc\w+|separat\w+|separad\w+|custody|custodia|orphan\w*|huerfan\w+|adopt\w+|foster|acogida|died|dead|death|passed away|muri\w+|murio|fallec\w+|muert[oa]|fight(?:s|ing)?|fought|argu(?:e|es|ed|ing)|pelea\w*|discut\w+|hits?|beats?|peg(?:a|an|o)|violen\w+|abus\w+|maltrat\w+|prison|jail|carcel|unemploy\w+|lost (?:his|her|my|their) job|en (?:el )?paro|evict\w+|desahuci\w+|ran away|left (?:us|me|home)|nos dejo|se fue de casa)\b/,
  origin:
    /\b(?:undocumented|sin papeles|refugee\w*|refugiad\w+|asylum|asilo|deport\w+|immigra\w+ status|ethnic\w*|race|raza|gyps\w+|gitan\w+|roma)\b/,
  opinion:
    /\b(?:vot(?:e|ed|o|e|amos)|election\w*|eleccion\w*|politic\w*|communis\w+|comunis\w+|fascis\w+|socialis\w+|republican\w*|democrat\w*|union member|sindicat\w+)\b/,
  intimacy:
    /\b(?:gay|lesbian\w*|lesbiana|bisexual\w*|trans(?:gender|exual)?|homosexual\w*|queer|sex\w*|virgin\w*|boyfriend|girlfriend|novi[oa]|crush|in love|enamorad\w+|kiss\w*|bes(?:o|ar|e)|nude\w*|desnud\w+|porn\w*|period|regla)\b/,
  identity:
    /\b(?:password|contrasena|passport|pasaporte|dni|nie|social security|credit card|tarjeta|bank account|cuenta bancaria|phone number|numero de telefono|address is|direccion es|street|calle|avenida|postcode|codigo postal|@|salary|sueldo|debts?|deudas?)\b|\d{5,}/,
  danger:
    /\b(?:kill\w*|die|suicid\w*|hurt(?:s|ing)?|cut(?:ting)? myself|weapon\w*|guns?|knife|matar\w*|morir\w*|dano|arma|pistola|cuchillo|steal\w*|stole|rob\w*)\b/,
};

/** What somebody wants to become, study or work at is a goal, also where the word would else tell of their health or faith. */
const AMBITION =
  /\b(?:(?:wants?|hopes?|plans?|dreams?|would like|going) (?:to|of) (?:(?:be|being|become|becoming|train as|training as|work(?:ing)? as) (?:an? )?|(?:study|studying) (?:to (?:be|become) (?:an? )?)?|work(?:ing)? (?:in|at) (?:an? |the )?)|(?:quier[oe]|quisiera|me gustaria|le gustaria|suen[oa] con) (?:(?:ser|llegar a ser|trabajar (?:de|como)) (?:una? )?|estudiar (?:para (?:ser )?(?:una? )?)?|trabajar en (?:una? |el |la )?))(?:good |great |buen |buena )?(?:(?:children s |heart |animal |family |brain )?(?:doctor|surgeon|psychologist|psychiatrist|therapist)|medic(?:ine|o|a|ina)?|psycholog(?:y|ia)|psicolog[oai]a?|psiquiatr(?:a|ia)|terapeuta|cirujan[oa]|enfermer[oa]|enfermeria|hospital|paramedic|politician|politic[oa]|politics|priest|soldier)\b/g;

/** The category a text must not be remembered for; undefined when there is none. */
export function findSensitive(text: string): string | undefined {
  const words = foldWords(text).join(' ').replace(AMBITION, ' ');
  const folded = `${words}${/[@]/.test(text) ? ' @' : ''}`;
  const digits = text.replace(/[\s().+-]/g, '');
  return Object.entries(SENSITIVE).find(([, pattern]) => pattern.test(folded) || pattern.test(digits))?.[0];
}

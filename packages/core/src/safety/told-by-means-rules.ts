import type { SafetyRule } from './safety-rule.ts';
import { LAUGHING, saysAll } from './says-all.ts';

const MEDICINE =
  'pills?|tablets|capsules|meds|medication|antidepressants?|sleeping pills|painkillers|paracetamol(?:es)?|tylenol|ibuprofen|advil|aspirins?|xanax|valium|benadryl|codeine|prozac|sertraline|insulin|pastillas|capsulas|medicinas|medicamentos|remedios|antidepresivos|somniferos|calmantes|ibuprofenos?|clonazepam|rivotril|alprazolam|diazepam|insulina|aspirinas';
const TOOK =
  'mixed|took|taken|swallowed|drank|downed|necked|popped|mezcle|tome|tomado|trague|tragado|baje|bebi|ingeri';
const ALCOHOL =
  'vodka|wine|beers?|whisky|whiskey|rum|gin|tequila|alcohol|booze|vino|cervezas?|ron|aguardiente|pisco|fernet';
const A_LOT =
  'all (?:of )?(?:the|my|her|his|mums|moms|our|grans?|them)|every (?:last )?one|whole (?:box|bottle|packet|pack|strip|jar)|handfuls?|fistful|loads|lots|tod[oa]s? (?:el|la|los|las|mis|sus)|tod[oa]s las|punados?|un monton|(?:la|el|una?) (?:caja|frasco|blister|tira|bote) (?:enter[oa]|complet[oa])|[1-9]\\d';

const ROPE =
  'ropes?|cable|cord|wire|noose|belts?|(?:bed ?)?sheets?|tights|shoelaces?|cuerda|soga|mecate|cinturon|cinto|sabanas?|cordones';
/** On a neck it is worn. */
const SCARF = 'scarf|bufanda|panuelo';
const FOR_ANOTHER_USE =
  'dog|perr[oa]|horse|caballo|swing|columpio|hammock|hamaca|costume|disfraz|magic|magia|snowman|play|obra|banner|globos?|balloons?|climb\\w*|escal\\w+|boat|bote|tent|carpa|decorat\\w+|decor\\w+|pinata';
const WHERE_ONE_HANGS =
  '(?:to|on|over|from|round|around) (?:the |my |a )?(?:bedroom |closet |wardrobe |shower |curtain |ceiling )?(?:door|rail|rod|beam|fan|ceiling|hook|handle|bunk|pipe|rafters?)|(?:a|en|de|del|al) (?:la |el |mi |un |una )?(?:puerta|viga|ventilador|techo|gancho|manija|litera|tubo|barra|regadera)';

const HE_OR_SHE =
  '(?:(?:my )?(?:step\\w*|foster \\w+|mum|mom|mother|dad|father|brother|sister|uncle|aunt|gran\\w*|cousin|boyfriend|girlfriend|coach|teacher|babysitter)|he|she|they|(?:some |the |two |three |older )?(?:boys|girls|kids|guys|lads))';
const BY_MISTAKE = `by accident|accidentally|by mistake|sin querer|sin darse cuenta|bottle|bolsa|guatero|doctor|nurse|dentist\\w*|medico|enfermera|${LAUGHING}`;

/**
 * Danger told by what it is done with: medicines and drink, a scarf and a door, boiling water and a hand. Such means are
 * seldom met in what a model was taught, and none of them is harmless beside the others.
 */
export const TOLD_BY_MEANS_RULES: readonly SafetyRule[] = (
  [
    ['self-harm', 'urgent', new RegExp(`\\b(?:mixed|mixing|mezcle|mezclando) (?:\\w+ ){0,4}?(?:(?:${MEDICINE}) (?:\\w+ ){0,4}?(?:${ALCOHOL})|(?:${ALCOHOL}) (?:\\w+ ){0,6}?(?:${MEDICINE}))\\b(?!.*\\b(?:chemistry|quimica|play|obra|film|peli|${LAUGHING})\\b)`)],
    ['self-harm', 'urgent', new RegExp(`\\b(?:${TOOK}) (?:\\w+ )?(?:${A_LOT}) (?:(?:of|the|my|his|her|mums|moms|grans|de|la|las|los|mi|mis|box|bottle|packet|caja|frasco|blister) )*(?:${MEDICINE})\\b(?!.*\\b(?:photos?|foto|dog|vet|perr[oa]|mg|${LAUGHING})\\b)`)],
    ['self-harm', 'high', new RegExp(`^(?!.*\\b(?:${FOR_ANOTHER_USE})\\b)(?=.{0,220}$).*(?:\\bi (?:\\w+ ){0,2}?(?:tied|knotted|looped|wrapped)|\\b(?:ate|amarre|anude|enrede|enrolle)) (?:\\w+ ){0,2}?(?:(?:${ROPE}|${SCARF}) (?:${WHERE_ONE_HANGS})|(?:${ROPE}) (?:(?:round|around|to) my neck|al cuello|en el cuello))\\b`)],
    ['self-harm', 'high', /\b(?:who(?:ever)?|people|person|one) (?:that |who )?(?:finds?|will find|is going to find) (?:me|us|my body|the body|u|you)\b(?!.{0,30}\b(?:hide|seek|wins?|game|online|on insta\w*|funny)\b)|\b(?:quien|el que|la que|los que) (?:me|te|nos) encuentren?\b(?!.{0,30}\b(?:gana|escondid\w+|juego)\b)/],
    ['self-harm', 'high', new RegExp(`\\bme (?:raje|rajo|taje|tajo|tajee|abri|corte|cortaba|rasgue) (?:otra vez )?(?:las munecas|las venas|los brazos|los muslos|los antebrazos)\\b(?!.*\\b(?:espinas?|rosal|vidrio|trabajando|jugando|${LAUGHING})\\b)`)],
    ['abuse', 'high', /\b(?:holds?|held|puts?|push(?:es|ed)|press(?:es|ed)) (?:a |the |my |his |her )?pillow (?:on|over|against|into|onto) my (?:face|head|mouth)\b(?!.*\b(?:lol|haha\w*|fight)\b)|\b(?:me (?:pone|puso|aprieta|apreto|hunde) (?:la |una )?almohada (?:en|sobre|contra) la cara|me tapa (?:la (?:boca|nariz|cara)) con (?:una |la )?almohada)\b(?!.*\b(?:jaja\w*|guerra)\b)/],
    ['abuse', 'high', new RegExp(`\\b${HE_OR_SHE} (?:\\w+ ){0,3}?(?:pour(?:s|ed)|threw|throws|tipped|flicked|put|puts|press(?:es|ed)|held|holds|stub(?:s|bed)|rub(?:s|bed)) (?:\\w+ ){0,3}?(?:boiling (?:\\w+)|scalding \\w+|hot (?:water|oil|coffee|iron|pan|spoon|knife|soup)|cigarettes?|cigs?|(?:hair )?straighteners?|lighters?|acid|bleach|chill?i|pepper) (?:\\w+ ){0,2}?(?:on|over|in|to|against|at|into|onto) (?:me|us|my (?!food|plate|cup|pizza|tea|coffee|noodles)\\w+)\\b(?!.*\\b(?:${BY_MISTAKE})\\b)`)],
    ['abuse', 'high', new RegExp(`\\b${HE_OR_SHE} (?:\\w+ ){0,3}?(?:held|holds|push(?:es|ed)|shov(?:es|ed)|forced|forces|press(?:es|ed)|put|puts|dunked) my (?:hands?|head|face|arm|fingers?) (?:\\w+ ){0,2}?(?:on|in|under|into|against|to|onto) (?:a |the )?(?:\\w+ )?(?:stove|hob|fire|flame|iron|water|sink|bath|toilet|radiator|oven|candle|bucket)\\b(?!.*\\b(?:swim\\w*|${BY_MISTAKE})\\b)`)],
    ['abuse', 'high', new RegExp(`\\b(?:me|nos) (?:ech(?:o|an?|aron)|tir(?:o|an?|aron)|avent(?:o|aron)|puso|ponen?|pusieron|apag(?:o|an?|aron)|pego|acerco) (?:\\w+ ){0,3}?(?:agua (?:hirviendo|caliente|hervida)|aceite (?:hirviendo|caliente)|sopa hirviendo|cigarr\\w+|puchos?|colillas?|la plancha|el encendedor|el mechero|acido|cloro|(?:aji|chile) en (?:la boca|los ojos|la cara|la lengua))\\b(?!.*\\b(?:${BY_MISTAKE}|te|mate|ropa|camisa|vestido)\\b)`)],
    ['abuse', 'high', new RegExp(`\\bme (?:metio|mete|metieron|meten|hundio|hunde|hundieron|puso|pone|pusieron) la (?:cabeza|mano|cara) (?:\\w+ ){0,2}?(?:en|contra|debajo|bajo|al) (?:el |la |los |del |de la )?(?:agua|inodoro|excusado|vater|water|taza|fuego|estufa|comal|plancha|horno|pileta|pila|fogon|hornalla|balde|cubeta)\\b(?!.*\\b(?:nadar|natacion|${BY_MISTAKE})\\b)`)],
    ['abuse', 'high', /\b(?:put|shov(?:ed|es)|stuck|sticks?|push(?:ed|es)|forced|insert(?:ed|s)|rammed) (?:\w+ ){1,5}?(?:up (?:me|my (?:butt|ass|arse|bum|backside|vagina|anus))|inside me|in my (?:butt|ass|arse|bum|vagina|privates?|anus))\b(?!.*\b(?:thermometer|doctor|nurse|swab)\b)|\bme (?:metio|metieron|mete|meten|introdujo|introdujeron) (?:\w+ ){0,4}?(?:por (?:el culo|la cola|atras|detras)|en (?:el culo|la cola|el ano|la vagina|mis partes|el poto|el orto))\b(?!.*\b(?:termometro|medico|doctora?|enfermera)\b)/],
    ['abuse', 'low', saysAll(['code ?words?|secret (?:sign|signal|knock)|signal|sena|palabra (?:clave|secreta)|contrasena|hiding (?:place|spot)|escondite', '(?:for |pa |para )?(?:when|cuando)', "babysits?|drinks?|drunk|mad|angry|shouts?|screams?|(?:he|dad|stepdad|grandpa|he's|hes) (?:gets|comes|is)|tomado|borracho|enoja|grita|llega (?:el|mi|mal|tomado|borracho)|toma"], `game|juego|escondid\\w+|hide and seek|wifi|${LAUGHING}`)],
    ['violence', 'high', saysAll(["pour(?:ed|ing)?|spray(?:ed|ing)?|splash(?:ed)?|soak(?:ed)?|eche|echado|echar|rocie|rociar|derrame|moje", 'petrol|gasoline|gas|lighter fluid|kerosene|paraffin|gasolina|nafta|bencina|parafina|queroseno|alcohol|thinner', "light|lit|burn|match(?:es)?|lighter|fire|flames?|prend\\w+|quem\\w+|encend\\w+|fosforos?|mechero|cerillos?|arder|incend\\w+"], `campfire|bbq|barbecue|grill|asado|parrilla|fogata|lamp|stove|chemistry|quimica|experiment\\w*|film|peli|cake|flambe|movie|museum|${LAUGHING}`)],
  ] as const
).map(([category, severity, pattern]) => ({ category, severity, pattern })); // biome-ignore format: one rule a line

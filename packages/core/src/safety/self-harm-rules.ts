import type { SafetyRule } from './safety-rule.ts';

const ME = '(?:me|myself|mi vida|my life)';

/** Wishes to die, plans, means, goodbyes, and hurting oneself, in English and Spanish. */
export const SELF_HARM_RULES: readonly SafetyRule[] = (
  [
    ['urgent', /\b(?:i am|i'm|im|i) (?:going to|gonna|about to|will) (?:kill myself|end my life|end it all|hang myself|jump off|overdose|take all (?:the|my) pills)\b/],
    ['urgent', /\b(?:i have|i've got|i've|i took|i just took|i swallowed|i've taken) .{0,30}\b(?:pills|tablets|bleach)\b.{0,40}\b(?:all|whole|die|dying|end|bottle|too many)\b/],
    ['urgent', /\b(?:tonight|today|now|tomorrow)\b.{0,40}\b(?:kill myself|end my life|end it all|suicide)\b/],
    ['urgent', /\b(?:kill myself|end my life|end it all|suicide)\b.{0,40}\b(?:tonight|right now|tomorrow|after school)\b/],
    ['urgent', /\b(?:i wrote|i've written|i have written|i left|writing) (?:a |my )?(?:suicide note|goodbye (?:note|letter))\b/],
    ['urgent', /\bthis is (?:my )?(?:goodbye|the last (?:time|message))\b.{0,60}\b(?:die|dead|gone|forever|won't be here)\b/],
    ['urgent', /\b(?:voy a|quiero|pienso) (?:matarme|suicidarme|quitarme la vida|ahorcarme|tirarme (?:por|de|desde|al))\b.{0,40}\b(?:hoy|esta noche|ahora|manana)\b/],
    ['urgent', /\b(?:esta noche|hoy|manana|ahora mismo)\b.{0,40}\b(?:me mato|matarme|suicidarme|quitarme la vida|me voy a matar|acabar con todo)\b/],
    ['urgent', /\b(?:me he tomado|me tome|acabo de tomarme?) .{0,30}\b(?:pastillas|lejia)\b/],
    ['urgent', /\b(?:he escrito|escribi|deje|he dejado) .{0,12}\b(?:carta|nota) (?:de despedida|de suicidio)\b/],
    ['high', /\b(?:i|i'd|i've|id) (?:(?!never|not|dont|didnt|wouldnt)\w+ ){0,4}?(?:want|wanted|wanna|wish|wished|like|rather|going|gonna|thinking about|thinking of|think about|thought about|thought of|planning) (?:\w+ ){0,3}?(?:to )?(?:die|be dead|not exist|disappear for ever|disappear forever|kill myself|killing myself|suicide|end my life|ending my life|end it all|ending it all|dying|hurt myself|hurting myself|cut myself|cutting myself)\b/],
    ['high', /\b(?:wish|wishing) i (?:was|were|would be) (?:dead|never born|not here|not alive)\b/],
    ['high', /\bi (?:don't|dont|do not|didn't|no longer) (?:really )?(?:want|wanna|wish) to (?:live|be alive|wake up|exist|be here)(?: any ?more| anymore)?\b/],
    ['high', /\b(?:no|not any|isn't any|don't see (?:a|any)) (?:point|reason) (?:in |to )?(?:living|to live|live|being alive|going on)\b/],
    ['high', /\b(?:everyone|everybody|they|my family|the world|people) (?:would|will|'d) be (?:better off|happier) (?:without me|if i (?:was|were) (?:dead|gone))\b/],
    ['high', /\bbetter off dead\b/],
    ['high', /\b(?:i|i've been|i have been|i keep|i started) (?:\w+ ){0,2}?(?:cut|cutting|burn|burning|hurt|hurting|harm|harming|scratch(?:ing)?) (?:myself|my (?:arms?|wrists?|legs?|thighs?|skin))\b/],
    ['high', /\b(?:i am|i'm|im|feel|feeling) suicidal\b/],
    ['high', /\bi (?:tried|have tried|attempted) (?:to )?(?:kill myself|suicide|end my life|overdose)\b/],
    ['high', /\bi (?:stopped eating|don't eat|dont eat|make myself (?:throw up|vomit|sick)|starve myself|am starving myself|'m starving myself)\b/],
    ['high', /(?<!\b(?:no|nunca|jamas) )\b(?:quiero|queria|me gustaria|ganas de|pienso en|pensado en|pensando en|desearia|ojala) (?:\w+ ){0,3}?(?:morir|morirme|matarme|suicidarme|suicidio|no existir|no despertar|desaparecer para siempre|quitarme la vida|estar muert[oa]|hacerme dano|cortarme(?! el | la | las | los )|lastimarme)\b/],
    ['high', /(?<!\b(?:no|nunca|jamas) )\b(?:me quiero|me voy a|me quisiera) (?:morir|matar|suicidar|cortar(?! el pelo| las unas| el cabello))\b/],
    ['high', /\bya? ?no (?:quiero|tengo ganas de) (?:seguir )?(?:vivir|viviendo|vivo|viva|estar aqui|existir)\b/],
    ['high', /\b(?:no (?:vale|merece) la pena|para que|no tiene sentido) (?:seguir )?(?:vivir|viviendo|vivo)\b/],
    ['high', /\b(?:estarian|estaran|estaria|viviran) mejor sin mi\b/],
    ['high', /\bojala (?:no hubiera nacido|estuviera muert[oa]|me muriera)\b/],
    ['high', /\bme (?:corto|estoy cortando|he cortado|hago dano|hago cortes|autolesiono|lastimo|quemo) (?:los brazos|las munecas|las piernas|a mi mism[oa]|a proposito|cuando|para|todos|cada|en )/],
    ['high', /\bme (?:autolesiono|hago cortes|hago dano a mi mism[oa])\b/],
    ['high', /\b(?:he intentado|intente) (?:suicidarme|matarme|quitarme la vida)\b/],
    ['high', /\b(?:me provoco el vomito|vomito lo que como|he dejado de comer|deje de comer)\b/],
    ['low', new RegExp(`\\b(?:i )?hate ${ME}\\b`)],
    ['low', /\bi (?:can't|cant|cannot) (?:go on|take (?:it|this) any ?more|do this any ?more|cope any ?more)\b/],
    ['low', /\b(?:i'm|im|i am|i feel) (?:so )?(?:worthless|hopeless|a burden|empty inside|completely alone)\b/],
    ['low', /\bnobody (?:would|will) (?:miss me|care if i)\b/],
    ['low', /\b(?:odio mi vida|me odio|no puedo mas con (?:esto|mi vida|todo)|soy una carga|no valgo nada|nadie me echaria de menos|nadie me extranaria)\b/],
  ] as const
).map(([severity, pattern]) => ({ category: 'self-harm', severity, pattern })); // biome-ignore format: one rule a line

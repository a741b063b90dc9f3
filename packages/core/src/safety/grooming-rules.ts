import type { SafetyRule } from './safety-rule.ts';

const SOMEBODY_EN =
  '(?:(?:a|an|this|some|the|my) (?:\\w+ ){0,3}?(?:man|guy|boy|friend|woman|person|someone|somebody|adult|stranger|gamer|follower)|someone|somebody|he|she|they|(?:a|my) \\d\\d[- ]year[- ]old)';
const SOMEBODY_ES =
  '(?:un (?:\\w+ ){0,3}?(?:hombre|chico|amigo|senor|tipo|adulto|desconocido|seguidor|jugador)|una (?:mujer|persona)|alguien|mi (?:amigo|novio) (?:de internet|online))';

/** Strangers who ask for pictures, secrets, meetings or an address. */
export const GROOMING_RULES: readonly SafetyRule[] = (
  [
    ['urgent', new RegExp(`\\b(?:i'm|i am|im|i'm going|going) (?:to )?(?:meet|meeting) ${SOMEBODY_EN}.{0,60}\\b(?:online|internet|instagram|discord|snapchat|tiktok|roblox|game|app|older)\\b`)],
    ['urgent', /\b(?:threaten(?:s|ed|ing)?|says? he(?:'ll| will)|says? they(?:'ll| will)) .{0,40}\b(?:share|post|send|leak|show) .{0,30}\b(?:photos?|pics?|pictures?|videos?|nudes?)\b/],
    ['urgent', /\b(?:amenaza|me amenaza|dice que (?:va a|los va a)) .{0,40}\b(?:publicar|subir|enviar|mandar|ensenar|difundir)\w* .{0,30}\b(?:fotos?|videos?)\b/],
    ['urgent', /\b(?:he quedado|voy a quedar|voy a ver(?:me)?|quede) con .{0,40}\b(?:conoci|conozco|de) .{0,20}\b(?:internet|instagram|discord|snapchat|tiktok|roblox|online|un juego|una app)\b/],
    ['high', new RegExp(`\\b${SOMEBODY_EN} .{0,60}\\b(?:asks?|asked|asking|wants?|wanted|told|tells|keeps asking)(?: me)?(?: to| for)? .{0,30}\\b(?:nudes?|naked|undress|without (?:my )?clothes|underwear|private (?:photo|pic|picture)s?|pictures? of my body|sexy (?:photo|pic|picture)s?)\\b`)],
    ['high', new RegExp(`\\b${SOMEBODY_EN} .{0,80}\\b(?:asks?|asked|wants?|wanted|told|tells|says?|said)(?: me)? .{0,30}\\b(?:meet (?:up|me|him|her|alone|in person|without)|come (?:alone|to his)|keep (?:it|this) (?:a )?secret|not (?:to )?tell (?:my|anyone|anybody)|(?:don't|dont) tell (?:my|anyone|anybody)|delete (?:the|our|my) (?:messages|chat))\\b`)],
    ['high', /\b(?:send|sent|sending) (?:him|her|them|someone|a guy|this guy|a man) .{0,20}\b(?:nudes?|naked|pictures? of (?:me|my body) (?:without|in my underwear))\b/],
    ['high', /\b(?:asks?|asked|asking|keeps asking) (?:me )?(?:where i live|for my address|what school i go to|if i'm (?:home )?alone|if my parents are home|what i'm wearing|what i am wearing)\b/],
    ['high', /\b(?:older|grown|adult|\d\d[- ]year[- ]old) (?:man|guy|boyfriend|friend)\b.{0,80}\b(?:online|gifts?|buys? me|sends? me money|loves me|secret|nobody (?:can|should) know)\b/],
    ['high', /\bmy (?:online )?boyfriend is (?:2[0-9]|[3-9][0-9])\b/],
    ['high', new RegExp(`\\b${SOMEBODY_ES} .{0,80}\\b(?:me pide|me pidio|me ha pedido|quiere que(?: le)?|me dijo que(?: le)?|me dice que(?: le)?|insiste en que) .{0,30}\\b(?:fotos?|desnud[oa]|sin ropa|ropa interior|video|quede|quedemos|vernos|verme|en persona|a solas|en secreto|no (?:se )?lo (?:diga|cuente)|borre)`)],
    ['high', /\b(?:me pide|me pidio|me ha pedido|me piden) (?:una |unas |que le (?:mande|envie) )?(?:fotos?|videos?) (?:desnud[oa]|sin ropa|intimas?|en ropa interior|de mi cuerpo|mias? sin)/],
    ['high', /\b(?:le (?:mande|envie|he mandado|he enviado)) .{0,15}\b(?:fotos?|videos?) .{0,15}(?:desnud[oa]|sin ropa|intim[oa]s?)/],
    ['high', /\bme (?:pregunta|pregunto) (?:donde vivo|mi direccion|a que (?:cole|colegio|escuela|instituto) voy|si estoy sol[oa]|que llevo puesto)\b/],
    ['high', /\bmi novi[oa] (?:de internet |online )?tiene (?:2[0-9]|[3-9][0-9]) anos\b/],
    ['low', new RegExp(`\\b(?:i met|i know|i'm talking to|i am talking to|talking with) ${SOMEBODY_EN} .{0,30}\\b(?:online|on (?:instagram|discord|snapchat|tiktok|roblox|the internet))\\b`)],
    ['low', /\b(?:conoci|hablo|estoy hablando|chateo) (?:a |con )?(?:un|una|alguien|mi amigo).{0,40}\b(?:por|en|de) (?:internet|instagram|discord|snapchat|tiktok|roblox)\b/],
  ] as const
).map(([severity, pattern]) => ({ category: 'grooming', severity, pattern })); // biome-ignore format: one rule a line

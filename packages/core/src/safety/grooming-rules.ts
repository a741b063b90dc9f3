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
    ['high', new RegExp(`\\b${SOMEBODY_EN} .{0,80}\\b(?:asks?|asked|wants?|wanted|told|tells|says?|said)(?: me)? .{0,30}\\b(?:meet (?:up|me|him|her|alone|in person|without)|come (?:alone|to his)|keep (?:it|this|us|our \\w+|what we \\w+|(?:the|his|her) (?:chats?|messages|texts|calls|photos|pictures|videos)) (?:a )?secret|not (?:to )?tell (?:my|anyone|anybody)|(?:don't|dont) tell (?:my|anyone|anybody)|delete (?:the|our|my) (?:messages|chat))\\b`)],
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
    ['high', /\b(?:man|guy|stranger|adult|boy|friend|someone|somebody|person|he|she|they)\b.{0,60}\b(?:mature for my age|wants? my (?:number|phone|address|snap|whatsapp)|pick me up (?:after|from|at|alone|in)|come to (?:his|her|their) (?:house|flat|place|car|hotel)|go to (?:his|her) (?:house|flat|place|hotel)|be together if|be (?:his|her) girlfriend|our (?:little )?secret|keep it (?:a )?secret|turn on (?:my|the) (?:webcam|camera|cam))\b/],
    ['high', /\b(?:wants?|asks?|asked|asking|told|tells|says?|said|begs?)\b.{0,50}\b(?:take|taking) (?:(?:my|off my) (?:top|shirt|clothes|t-?shirt|bra|pants)|off (?:my|the)?)/],
    ['high', /\b(?:photos?|pics?|pictures?|videos?|selfies?) (?:of me |of myself |of my body )?(?:\w+ )?in (?:my |the |a )?(?:bikini|underwear|shower|bath|bra|swimsuit|bed)\b/],
    ['high', /\b(?:offer\w*|gives?|gave|pays?|paid|sends?|sent|promis\w*|buys?|bought) me .{0,24}\b(?:robux|skins?|money|v-?bucks|gifts?|presents?|phone|euros|dollars)\b.{0,50}\b(?:for|if|and (?:now )?(?:wants?|asks?|says?)|in exchange)\b.{0,40}\b(?:photo\w*|pic\w*|video\w*|meet\w*|come|house|secret|webcam|body|kiss|touch|see me)\b/],
    ['high', /\b(?:sends?|sent|shows?|showed|showing|sending) me .{0,20}\b(?:photos?|pics?|pictures?|videos?|dick)\b ?(?:of )?(?:his|her|their|pics?|himself)? ?(?:private|privates|parts|penis|naked|dick|underwear|body|pics?|without)/],
    ['high', /\b(?:delete|erase|hide|clear) .{0,20}\b(?:chat|chats|messages|conversation|history)\b.{0,20}\b(?:so|before|from|in case)\b.{0,24}\b(?:parents?|mum|mom|dad|mother|father|nobody|anyone|family|teacher)\b/],
    ['high', /\b(?:adult|man|guy|stranger|someone older|older (?:boy|girl|guy|man))\b.{0,30}\b(?:met|know|talk\w*) .{0,24}\b(?:online|tiktok|instagram|discord|snapchat|roblox|internet|game|app)\b.{0,60}\b(?:loves?|love|meet|kiss|marry|secret|alone|gift|photo|picture)\w*\b/],
    ['urgent', /\b(?:post|share|leak|send|show|publish)\w* (?:\w+ )?my (?:pics?|photos?|pictures?|videos?|nudes?)\b.{0,30}\b(?:if i (?:don't|dont|do not)|unless i|everyone|my (?:school|friends|parents|class))\b/],
    ['high', /\b(?:hombre|chico|senor|tipo|adulto|desconocido|alguien|persona|amigo|un[oa]|el|ella)\b.{0,60}\b(?:madur[oa] para mi edad|quiere mi (?:numero|telefono|direccion|whatsapp)|recogerme (?:a|en|del|al|despues)|vaya a su (?:casa|piso|coche|hotel)|ir a su (?:casa|piso|hotel)|estar juntos si|ser su novia|nuestro secreto|guard[oa]\w* el secreto|encienda la (?:camara|webcam)|ponga la (?:camara|webcam))\b/],
    ['high', /\bme quite (?:la|el|los|las) (?:camiseta|ropa|sujetador|pantalon\w*|falda|bragas|blusa)\b/],
    ['high', /\b(?:fotos?|videos?) (?:mi[oa]s? |de mi )?(?:\w+ )?(?:en|con) (?:la |el |mi )?(?:bikini|banador|ropa interior|ducha|banera|sujetador|bragas|cama)\b/],
    ['high', /\bme (?:ofrece|ofrecio|da|dio|paga|pago|regala|regalo|manda|mando|promete|compra|compro) .{0,24}\b(?:robux|skins?|dinero|regalos?|pavos|movil|euros|pesos)\b.{0,50}\b(?:por|si|y (?:ahora )?(?:quiere|pide|dice)|a cambio)\b.{0,40}\b(?:fotos?|videos?|vernos|quedar|vaya|casa|secreto|camara|cuerpo|beso)\b/],
    ['high', /\bme (?:manda|mando|envia|envio|ensena|enseno|pasa|paso) .{0,14}\b(?:fotos?|videos?) (?:de sus? (?:partes|pene|cuerpo|genitales|cosa)|desnud[oa]|sin ropa|guarras?|porno)/],
    ['high', /\b(?:borr\w+|esconda|oculte) (?:el |los |la |las |nuestr[oa]s? )?(?:chat|chats|mensajes|conversacion\w*)\b.{0,24}\b(?:para que|por si|antes de)\b.{0,24}\b(?:padres|madre|padre|mama|papa|nadie)\b/],
    ['high', /\b(?:adulto|hombre|chico mayor|senor|tipo|desconocido)\b.{0,20}\b(?:conoci|conozco|hablo)\b.{0,30}\b(?:tiktok|instagram|discord|snapchat|roblox|internet|juego|app)\b.{0,60}\b(?:quiere|ama|vernos|quedar|beso|novi[oa]|secreto|a solas)\b/],
    ['urgent', /\b(?:publicar|subir|difundir|ensenar|mandar|compartir) mis (?:fotos?|videos?)\b.{0,30}\b(?:si no|a todos|a mis|como no)\b/],
    ['high', /\b(?:conoci (?:a )?(?:un[oa]?|alguien)\b.{0,30}\b(?:en|por) \w+|l[oa] conoci (?:en|por) (?:un juego|una app|\w+))\b.{0,40}\b(?:voy a|ir a|vaya a|espera en|me veo en) su (?:casa|depa\w*|piso|cuarto|habitacion|hotel|coche|auto|carro)\b/],
  ] as const
).map(([severity, pattern]) => ({ category: 'grooming', severity, pattern })); // biome-ignore format: one rule a line

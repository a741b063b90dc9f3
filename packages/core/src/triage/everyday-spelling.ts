/** How learners type and what it stands for, in small letters without accents. `a/b=c`: both mean c. */
const SHORT_FORMS = `
u/yu=you ur=your r=are im=i'm ive=i've dont=don't doesnt/dosnt/dosent=doesn't didnt=didn't cant=can't isnt=isn't
wont=won't whats/wats=what's lets=let's thats=that's wat/wut/wot=what pls/plz/plis=please cya=bye
thx/thnx/tnx/ty/tysm/tks=thanks wanna=want_to gonna=going_to gimme=give_me lemme=let_me dunno=don't_know
idk=i_don't_know bc/cuz/coz=because mornin=morning nite=night cud=could shud=should wud=would
exersise/excercise/exercice/excersise=exercise fav/favorite=favourite practise=practice
q/k/ke=que xq/pq/xk/porq/porke/pk=por_que xfa/xfi/porfa/porfi/porfis=por_favor tb/tmb/tbn=tambien dnd=donde
grax/grasias/grcs=gracias ola=hola wenas=buenas toy=estoy ejersicio/ejercisio/ejersisio=ejercicio
aser/acer=hacer nose=no_se finde=fin_de_semana profe/profa=profesor
aki=aqui aora=ahora kiero=quiero kien=quien cm/cmo/kmo/komo=como m=me pa=para pal=para_el xa=para bn=bien stoy=estoy ta=esta tas=estas esq=es_que
azme/asme=hazme ace=hace cel/celu=celular compu=computadora tngo=tengo ps/pos=pues dsp/dps=despues msj=mensaje pag=pagina
ns=no_se toi=estoy ablar=hablar ablamos=hablamos oy=hoy`;

const MEANINGS = new Map(
  SHORT_FORMS.trim()
    .split(/\s+/u)
    .flatMap((entry) => {
      const [forms = '', meaning = ''] = entry.split('=');
      return forms.split('/').map((form) => [form, meaning.replaceAll('_', ' ')] as const);
    }),
);

/** Three of a letter are one too many in both languages, and so are two at the end of what is often drawn out. */
const DRAWN_OUT = /(\p{L})\1{2,}|(?<=\b(?:hol|he|buen|graci\w|than\w))(\p{L})\2+(?!\p{L})/gu;

/**
 * A message in small letters without accents, its everyday spellings written out: what rules and examples are in.
 * Words of code survive it, as nothing here is a name a beginner's program is likely to hold.
 */
export function writeOut(message: string): string {
  return message.replace(DRAWN_OUT, '$1$2').replace(/[\p{L}\p{N}']+/gu, (word) => MEANINGS.get(word) ?? word);
}

import { foldText } from './fold-text.ts';

/** Words that are frequent in one of the two languages and no word of the other. */
const SPANISH = new Set(
  `que de la el los las un una es son como cuando donde por para con no se mi tu su me te y o pero porque esta este esto
  hay en del al lo le si muy mas que cual quien puedo puedes quiero tengo hola gracias explica explicame significa
  diferencia entre sirve usa antes saber necesito ejemplo dime dame hoy ayer soy estoy q xq pa`.split(/\s+/),
);
const ENGLISH = new Set(
  `the an is are what how when where why who does do did i you my your it of and to in on for with not can could would
  should this that have has was were please explain mean means difference between know before about want need tell
  give hello thanks u pls im`.split(/\s+/),
);
/** The same of other languages, with what they share with Spanish: who writes those is answered in neither by chance. */
const OTHERS = new Set(
  `le la les des du un une est et dans avec pour je tu il elle nous vous que qui quoi quel quelle mon ma mes ce cette ca
  pas ne plus moi juste donne ecris alors peux comment pourquoi salut merci reponse c'est qu'est phrase entiere mot ligne
  der die das den dem ist ein eine einen und ich du er wir nicht mit fur von auf zu zum wie was warum welche welcher wo
  wann bitte mir mich dann nur sag gib zeig schreib losung antwort kannst es ja nein oder im als zeile wort ins
  n'importe s'il plait complet sans traduis deux d'une l'envers commentaires
  il gli che di della per non sono scrivi dammi almeno ciclo soluzione risposta favore anche cosa come
  o os da do em nao uma voce meu minha qual resposta pronta estou linha corpo funcao por so diz uma escreve
  els fes nomes amb llista l'exercici resposta`.split(/\s+/),
);
/** Letters and signs that only Spanish has. */
const SPANISH_SIGNS = /[¿¡ñáíóú]/iu;
/** Letters that Spanish has not. */
const OTHER_SIGNS = /[ãõçàèìòùêôœßäöÀ]/iu;
const QUOTED = /["“«`'][^"”»`']*["”»`']|```[\s\S]*?```/gu;

/**
 * Whether somebody writes English or Spanish, by the small words around what they write about: what stands in quotes is
 * quoted. Undefined where they say too little, and for other languages.
 */
export function tellLanguage(text: string): 'en' | 'es' | undefined {
  const said = text.replace(QUOTED, ' ');
  const words = foldText(said).match(/[\p{L}']+/gu) ?? [];
  const spanish = words.filter((word) => SPANISH.has(word)).length + (SPANISH_SIGNS.test(said) ? 1 : 0);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word)).length + (OTHER_SIGNS.test(said) ? 1 : 0);
  if (spanish === english || others > Math.max(spanish, english)) return undefined;
  return spanish > english ? 'es' : 'en';
}

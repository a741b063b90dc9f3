import { conjugate, type Person, TENSES, type Tense } from './conjugate.ts';

export type { Person, Tense } from './conjugate.ts';

/** Verbs of everyday talk: of others no form is read, so that nothing is made of a word by chance. */
const VERBS =
  `ser hacer ver tener estar ir haber saber dar hablar llegar pasar dejar tomar pensar poner encontrar trabajar
  volver leer llevar conocer usar cambiar comer ganar buscar entrar ayudar evitar comprar crear esperar mantener empezar
  entender perder creer pagar aprender escuchar obtener sacar terminar contar tratar llamar mejorar estudiar parecer
  participar lograr recordar querer mirar quedar caer votar aceptar utilizar formar intentar presentar resolver explicar
  defender responder luchar probar acabar apoyar bajar vender viajar actuar aumentar cerrar continuar mostrar tocar correr
  disfrutar proteger desarrollar reconocer romper comenzar caminar enviar regresar considerar ofrecer olvidar preguntar
  visitar llorar celebrar crecer aplicar bailar cantar comprender manejar robar deber importar imaginar atacar cuidar
  levantar aparecer iniciar mencionar observar escapar funcionar revisar confiar cortar organizar tirar enseñar limpiar
  identificar arreglar coger quitar expresar preparar oír respetar guardar beber desaparecer fumar despertar llenar mover
  recoger representar volar contestar cruzar amar enfrentar avanzar gritar cocinar descansar practicar soportar apreciar
  cargar gastar notar suceder nacer retirar colocar convencer devolver marcar ahorrar borrar escoger reír ignorar montar
  cenar pintar saltar gustar lavar desear entrenar pasear invitar molestar reparar proceder soñar dudar juntar nadar extrañar
  golpear apagar copiar dibujar depender regalar saludar cultivar dañar perdonar girar opinar desayunar besar costar sentar
  sonreír jugar poder venir vivir escribir abrir salir decir pedir dormir sentir seguir servir subir recibir decidir morir
  vestir repetir preferir compartir existir permitir sufrir divertir elegir cumplir partir mentir conseguir descubrir cubrir
  asistir discutir sugerir unir añadir producir conducir traducir reducir construir incluir destruir huir despedir medir
  traer almorzar acostar encantar necesitar interesar graduar casar admirar odiar cepillar duchar bañar mudar peinar andar
  acompañar conversar charlar platicar adoptar invertir competir trotar esquiar tardar faltar quemar cosechar`
    .split(/\s+/)
    .filter((verb) => /[aeií]r$/.test(verb));

/** What a form of a verb can be. */
export interface Reading {
  verb: string;
  tense: Tense;
  person: Person;
}

const PERSONS: readonly Person[] = [0, 1, 2, 3, 4, 5];
let readings: Map<string, Reading[]> | undefined;

function indexForms(): Map<string, Reading[]> {
  const index = new Map<string, Reading[]>();
  for (const verb of VERBS)
    for (const tense of TENSES) {
      const forms = conjugate(verb, tense);
      for (const person of PERSONS) {
        const form = forms[person] ?? '';
        index.set(form, [...(index.get(form) ?? []), { verb, tense, person }]);
      }
    }
  return index;
}

/** All that a form in lower case can be; empty where it is no form of a verb that is known here. */
export function readForm(form: string): readonly Reading[] {
  readings ??= indexForms();
  return readings.get(form) ?? [];
}

/** A form of a verb that is known here. */
export function formOf({ verb, tense, person }: Reading): string {
  return conjugate(verb, tense)[person] ?? verb;
}

/** Whether a form is an infinitive that is known here. */
export const isInfinitive = (word: string) => VERBS.includes(word);

const IRREGULAR: Readonly<Record<string, string>> = {
  hacer: 'hecho', decir: 'dicho', ver: 'visto', escribir: 'escrito', poner: 'puesto', volver: 'vuelto', abrir: 'abierto',
  romper: 'roto', morir: 'muerto', cubrir: 'cubierto', descubrir: 'descubierto', resolver: 'resuelto', devolver: 'devuelto',
  leer: 'leído', creer: 'creído', traer: 'traído', oír: 'oído', caer: 'caído', reír: 'reído', ir: 'ido',
}; // biome-ignore format: a table

/** The participle of an infinitive. */
export function participleOf(verb: string): string {
  return IRREGULAR[verb] ?? verb.replace(/ar$/, 'ado').replace(/[eií]r$/, 'ido');
}

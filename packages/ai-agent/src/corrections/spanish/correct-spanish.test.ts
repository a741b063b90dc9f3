import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../weave-corrections.ts';
import { findSpanishCorrections } from './correct-spanish.ts';

const mend = (text: string) => applyCorrections(text, findSpanishCorrections(text, 'es'));

describe('mistakes in Spanish', () => {
  it.each([
    ['accents and tildes', 'Tambien vivi tres anos con mi mama.', 'También viví tres años con mi mamá.'],
    ['b and v, h, c and s', 'Nesecito aser la tarea, pero no ay tiempo.', 'Necesito hacer la tarea, pero no hay tiempo.'],
    ['forms that were made by rule', 'He escribido y hacido todo.', 'He escrito y hecho todo.'],
    ['words apart', 'Aveces voy, sinembargo no siempre.', 'A veces voy, sin embargo no siempre.'],
    ['él and el', 'El no sabe nada y vive con el.', 'Él no sabe nada y vive con él.'],
    ['tú and tu', 'Tu eres mi amigo, y tu?', 'Tú eres mi amigo, ¿y tú?'],
    ['más', 'Quiero mas agua.', 'Quiero más agua.'],
    ['mí', 'Para mi es importante.', 'Para mí es importante.'],
    ['sé', 'No se que quieres.', 'No sé que quieres.'],
    ['está', 'Mi madre no esta en casa. Ella esta comiendo.', 'Mi madre no está en casa. Ella está comiendo.'],
    ['words that ask', 'Como te llamas?', '¿Cómo te llamas?'],
    ['por qué and porque', 'Por que no vienes? Me gusta por que es fácil.', '¿Por qué no vienes? Me gusta porque es fácil.'],
    ['opening signs', 'Qué bonito! Vienes mañana?', '¡Qué bonito! ¿Vienes mañana?'],
    ['days', 'Trabajo los Lunes.', 'Trabajo los lunes.'],
    ['articles', 'La problema es una día largo.', 'El problema es un día largo.'],
    ['number', 'Tengo muchos libro.', 'Tengo muchos libros.'],
    ['what is many', 'Vivo con mis hermano y tengo tres amigo.', 'Vivo con mis hermanos y tengo tres amigos.'],
    ['what is never many', 'Hay muchos gente. El semana pasado fui.', 'Hay mucha gente. La semana pasada fui.'],
    ['what is said of one', 'Mi familia es grande y la casa es blanco.', 'Mi familia es grande y la casa es blanca.'],
    ['an adjective before its noun', 'Es un buen idea y ella es un buena amiga.', 'Es una buena idea y ella es una buena amiga.'],
    ['persons that have two forms', 'Unas amigos vinieron todos las días.', 'Unos amigos vinieron todos los días.'],
    ['one or many, told by the verb', 'Los libro son caro. Estas libro es mío.', 'Los libros son caros. Este libro es mío.'],
    ['two that do something', 'Mi hermana y yo va al cine.', 'Mi hermana y yo vamos al cine.'],
    ['wishes', 'Yo quiero que tú vienes. Espero que estás bien.', 'Yo quiero que tú vengas. Espero que estés bien.'],
    ['yesterday', 'Ayer yo voy al cine.', 'Ayer yo fui al cine.'],
    ['childhood', 'Cuando yo era niño, yo juego al fútbol.', 'Cuando yo era niño, yo jugaba al fútbol.'],
    ['what has to be done', 'Tengo que estudio.', 'Tengo que estudiar.'],
    ['where somebody is from', 'Estoy de España y me llamo es Ana.', 'Soy de España y me llamo Ana.'],
    ['owners', 'Mi padres son altos.', 'Mis padres son altos.'],
    ['adjectives', 'Vivo en la casa blanco.', 'Vivo en la casa blanca.'],
    ['adjectives of one form', 'Tiene los ojos azul.', 'Tiene los ojos azules.'],
    ['what somebody is like', 'Ella es muy alto.', 'Ella es muy alta.'],
    ['el agua', 'La agua está fría.', 'El agua está fría.'],
    ['persons of verbs', 'Yo tiene un gato y ellos vive aquí.', 'Yo tengo un gato y ellos viven aquí.'],
    ['persons behind a time', 'Ayer yo fue a la playa.', 'Ayer yo fui a la playa.'],
    ['infinitives for forms', 'Yo hablar español.', 'Yo hablo español.'],
    ['persons of nouns', 'Mis padres vive en Madrid.', 'Mis padres viven en Madrid.'],
    ['one after the other', 'Mi padres vive en españa.', 'Mis padres viven en España.'],
    ['gustar', 'Me gusta los libros. Me gusta leyendo.', 'Me gustan los libros. Me gusta leer.'],
    ['whom it pleases', 'Ella le gusta bailar.', 'A ella le gusta bailar.'],
    ['ser for age', 'Yo soy 20 años.', 'Yo tengo 20 años.'],
    ['ser for a state', 'Ella es cansada hoy.', 'Ella está cansada hoy.'],
    ['estar for a job', 'Estoy estudiante.', 'Soy estudiante.'],
    ['ser with -ando', 'Soy estudiando.', 'Estoy estudiando.'],
    ['por and para', 'Gracias para todo, para ejemplo el café.', 'Gracias por todo, por ejemplo el café.'],
    ['a before persons', 'Quiero visitar mi abuela.', 'Quiero visitar a mi abuela.'],
    ['a after ir', 'Voy comer ahora.', 'Voy a comer ahora.'],
    ['a that is too much', 'Quiero a comer.', 'Quiero comer.'],
    ['que after tener', 'Tengo estudiar mucho.', 'Tengo que estudiar mucho.'],
    ['infinitives', 'Puedo hablo contigo.', 'Puedo hablar contigo.'],
    ['haber and a ver', 'Haber si vienes. Vamos haber.', 'A ver si vienes. Vamos a ver.'],
    ['ha and a', 'Se a ido. Voy ha comer.', 'Se ha ido. Voy a comer.'],
    ['y before i', 'Es bonita y interesante.', 'Es bonita e interesante.'],
    ['al and del', 'Voy a el cine de el pueblo.', 'Voy al cine del pueblo.'],
    ['a short word before a noun', 'Es un bueno libro y el primero día.', 'Es un buen libro y el primer día.'],
  ])('%s: %s', (_, wrong, right) => {
    expect(mend(wrong)).toBe(right);
    for (const { from, start, end } of findSpanishCorrections(wrong, 'es')) expect(wrong.slice(start, end)).toBe(from);
  }); // biome-ignore format: one case a line
});

describe('Spanish that only looks wrong', () => {
  it.each([
    'El agua fría y las aguas del mar, un aula y esta área.',
    'La mano, el día, los problemas, las fotos y la radio.',
    '¿Qué haces? ¡Qué bien! Y tú, ¿cómo estás?',
    'Los veo, las llamo y la cuido; lo trabajo mucho.',
    'El Salvador, de El Escorial a La Habana.',
    'Esta mañana esta casa está vacía, y esta también.',
    'Me gustan el cine y la música. Me gusta bailar.',
    'Si vienes, dime qué quieres. No se puede.',
    'La mayoría de los alumnos son altos.',
    'Mis amigos y los tres tigres comen a las dos. Los García viven en tu calle.',
    'La casa y el coche son rojos, y la casa es blanca.',
    'Quiero que vengas; espero que vendrás. Ayer fui y hoy voy. Tengo que ver qué tengo que hacer.',
    'El buen tiempo, la primera vez, un gran amigo y una mala noche.',
    'Mi hermana y yo vamos; mi madre y mi padre viven aquí. El lunes y el martes trabajo.',
    'Este pasa rápido. Las cinco llegan tarde. Dos mil casas, siete veces y un par.',
    'Una taza de café negra y un grupo de chicas simpático.',
    'Sobre todo la gente es amable, y la gente vive bien.',
    'Plácido Domingo canta el domingo; Julio nació en julio.',
    'Mi hermana y yo vivimos aquí, y mis padres también.',
    'Que yo sepa, él vino a por vino. Como come, crece.',
    'Nieve y hielo, vida o muerte, siete u ocho.',
    'Ana tiene un smartphone y un perro llamado Toby.',
    'Dámelo, quiero enseñártelo; está mirándolas.',
    'La contrastación, la osmosis y los futbolistas.',
    'Las dos últimas semanas, la mayor parte, la región y el avión.',
  ])('%s', (text) => expect(findSpanishCorrections(text, 'es')).toEqual([]));
});

it('names places in what was written and gives reasons in the language asked for', () => {
  const text = '😀 Yo tiene hambre.';
  const [first] = findSpanishCorrections(text, 'en');
  expect(text.slice(first?.start, first?.end)).toBe('Yo tiene');
  expect(first).toMatchObject({
    to: 'Yo tengo',
    type: 'agreement',
    why: expect.stringContaining('The verb'),
  });
});

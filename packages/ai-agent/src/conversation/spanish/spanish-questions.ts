import { makeSubject, type Subject } from '../questions.ts';

/** What to talk about in Spanish, easiest questions first. */
export const SPANISH_SUBJECTS: readonly Subject[] = [
  makeSubject('las vacaciones', /(?<!\p{L})(?:playa|vacaci[oó]n(?:es)?|viaj\p{L}*|hotel|avi[oó]n|visit\p{L}+|turis\p{L}+)(?!\p{L})/iu, 'El verano pasado fui a …', {
    A1: ['¿Adónde te gusta ir?', '¿Con quién vas?', '¿Qué haces allí por la noche?'],
    A2: ['¿Cuál fue el mejor día?', '¿Qué comiste allí?', '¿Quieres volver? ¿Por qué?'],
    B1: ['¿Qué te sorprendió más de ese lugar?', 'Si volvieras, ¿qué harías de otra manera?'],
  }),
  makeSubject('la comida', /(?<!\p{L})(?:com(?:er|o|es|e|emos|en|ida|idas|í|ió)|cocin\p{L}+|cen\p{L}+|desayun\p{L}+|pizza|restaurantes?|frutas?|paella)(?!\p{L})/iu, 'Mi comida favorita es …', {
    A1: ['¿Sabes cocinarlo?', '¿Qué comes los domingos?', '¿Qué no te gusta comer?'],
    A2: ['¿Cómo se prepara?', '¿Quién cocina en tu casa, y qué?', '¿Cuál fue la mejor cena de este año?'],
    B1: ['¿Qué plato cocinarías para alguien que visita tu país?', '¿Han cambiado tus gustos desde que eras niño?'],
  }),
  makeSubject('el deporte', /(?<!\p{L})(?:f[uú]tbol|deportes?|partidos?|equipos?|jug(?:ar|u[eé]|amos|aba)|juego|juegan?|nad(?:ar|o)|corr(?:er|o)|gimnasio|tenis|baloncesto)(?!\p{L})/iu, 'Los sábados juego al …', {
    A1: ['¿Cuándo juegas?', '¿Con quién juegas?', '¿Quién es tu jugador favorito?'],
    A2: ['¿Cuándo empezaste?', '¿Cuál fue el mejor partido que viste?', '¿Qué hace falta para jugar bien?'],
    B1: ['¿Qué has aprendido cuando has perdido?', '¿Prefieres jugar o mirar? ¿Por qué?'],
  }),
  makeSubject('la familia', /(?<!\p{L})(?:familia|madre|padres?|mam[aá]|pap[aá]|herman[oa]s?|hij[oa]s?|abuel[oa]s?|prim[oa]s|t[ií][oa]s?)(?!\p{L})/iu, 'En mi familia somos …', {
    A1: ['¿Cómo son?', '¿Dónde viven?', '¿Qué haces con ellos?'],
    A2: ['¿Quién de tu familia se parece más a ti?', '¿Cuándo los viste a todos por última vez?', '¿Qué hiciste con ellos el fin de semana pasado?'],
    B1: ['¿Qué has querido preguntar siempre a tus abuelos?', '¿Qué haces de otra manera que tus padres?'],
  }),
  makeSubject('el trabajo', /(?<!\p{L})(?:trabaj\p{L}+|jefe|jefa|oficina|empresa)(?!\p{L})/iu, 'Trabajo en …', {
    A1: ['¿A qué hora empiezas?', '¿Te gusta tu trabajo? ¿Por qué?', '¿Con quién trabajas?'],
    A2: ['¿Qué hiciste ayer en el trabajo?', '¿Qué es lo mejor de tu trabajo?', '¿Qué te gustaría cambiar?'],
    B1: ['¿Qué has aprendido en ese trabajo que nadie enseña en la escuela?', 'Si pudieras cambiar una cosa, ¿qué sería?'],
  }),
  makeSubject('los estudios', /(?<!\p{L})(?:escuela|colegio|clases?|ex[aá]men(?:es)?|profesor(?:a|es)?|estudi\p{L}+|universidad)(?!\p{L})/iu, 'Mi clase favorita es …', {
    A1: ['¿Qué estudias?', '¿Quién es tu profesor favorito?', '¿Qué día te gusta más?'],
    A2: ['¿Qué aprendiste esta semana?', '¿Qué asignatura te parece difícil?', '¿Qué vas a hacer después?'],
    B1: ['¿Cómo es un buen profesor?', 'Si pudieras elegir, ¿qué aprendería todo el mundo en la escuela?'],
  }),
  makeSubject('la música', /(?<!\p{L})(?:m[uú]sica|canci[oó]n(?:es)?|cant\p{L}+|conciertos?|guitarra|piano|grupo)(?!\p{L})/iu, 'Me gusta escuchar …', {
    A1: ['¿Qué escuchas por la mañana?', '¿Tocas la guitarra o el piano?', '¿Quién es tu cantante favorito?'],
    A2: ['¿Cuándo fuiste a un concierto por última vez?', '¿Qué música te gustaba de niño?', '¿Qué canción te pone contento?'],
    B1: ['¿Cómo han cambiado tus gustos?', '¿Cómo sería para ti un día sin música?'],
  }),
  makeSubject('películas y libros', /(?<!\p{L})(?:pel[ií]culas?|cine|series?|libros?|le(?:er|o|í)|novelas?|televisi[oó]n)(?!\p{L})/iu, 'He visto una película sobre …', {
    A1: ['¿Quién sale?', '¿Te gusta? ¿Por qué?', '¿Cuándo lees?'],
    A2: ['¿De qué trata? ¡No me cuentes el final!', '¿Con quién la viste?', '¿A quién más le gustaría?'],
    B1: ['¿Qué habrías hecho tú en su lugar?', '¿Qué historia no has olvidado nunca?'],
  }),
  makeSubject('los animales', /(?<!\p{L})(?:perr[oa]s?|gat[oa]s?|mascotas?|animal(?:es)?|caballos?)(?!\p{L})/iu, 'Tengo un …', {
    A1: ['¿Cómo se llama?', '¿Qué come?', '¿Qué hace todo el día?'],
    A2: ['¿Cuántos años tenía cuando llegó a tu casa?', '¿Qué fue lo más divertido que hizo?', '¿Quién lo cuida cuando no estás?'],
    B1: ['¿Qué pueden aprender las personas de los animales?', '¿Lo tendrías si vivieras en un piso pequeño?'],
  }),
  makeSubject('tu casa', /(?<!\p{L})(?:viv(?:o|ir|imos|ía|ió)|ciudad|pueblo|casa|piso|barrio|pa[ií]s)(?!\p{L})/iu, 'Vivo en …', {
    A1: ['¿Es grande o pequeño?', '¿Qué te gusta de allí?', '¿Qué hay cerca de tu casa?'],
    A2: ['¿Qué le enseñarías primero a una visita?', '¿Cómo era cuando eras niño?', '¿Dónde vivías antes?'],
    B1: ['¿Qué cambiarías si pudieras?', '¿Dónde te gustaría vivir dentro de diez años, y por qué?'],
  }),
  makeSubject('el fin de semana', /(?<!\p{L})(?:fin de semana|ayer|hoy|mañana|s[aá]bados?|domingos?|noche)(?!\p{L})/iu, 'El fin de semana suelo …', {
    A1: ['¿Quién estaba?', '¿Qué haces los domingos?', '¿Y por la noche?'],
    A2: ['¿Y qué pasó después?', '¿Qué vas a hacer el próximo fin de semana?', '¿Cuál fue la mejor parte del día?'],
    B1: ['¿Cómo sería para ti un día perfecto?', '¿Qué llevas demasiado tiempo sin hacer?'],
  }),
]; // biome-ignore format: a question in its line

export const SPANISH_ANYTHING: Subject = makeSubject('tu día', /(?:)/, 'Hoy he …', {
  A1: ['¿Me cuentas algo más?', '¿Cuándo fue eso?', '¿Quién está contigo?', '¿Por qué te gusta?'],
  A2: ['¿Y qué pasó después?', '¿Por qué es importante para ti?', '¿Qué dijeron tus amigos?', '¿Me das un ejemplo?'],
  B1: ['¿Por qué lo piensas?', '¿Cómo se lo explicarías a un amigo?', '¿Qué habría sido mejor?'],
}); // biome-ignore format: a question in its line

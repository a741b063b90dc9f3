/** Says that something is the answer, in English or Spanish; `readAsSeen` has made it small. */
export const ASSERTS =
  /\b(?:answer|solution|correct|right one|right option|true one|choose|pick|select|go with|go for|take|like|love|prefer|money is on|tick|mark|write|put|(?:is|are) right|tienen? raz[oó]n|aciertas?|it is|it's|would be|must be|respuesta|soluci[oó]n|correct[oa]|elige|escoge|escribe|pon|marca|selecciona|es la|es el|ser[ií]a|debe ser|qu[eé]date con)\b/u;

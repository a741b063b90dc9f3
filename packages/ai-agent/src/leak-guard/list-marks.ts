const LIST_MARK = /^ {0,3}(\d{1,2})[.)](?:[ \t]+|$)/gmu;

/** A reply without the numbers of a list that counts from 1: they are no options. */
export function withoutListMarks(reply: string): string {
  const marks = [...reply.matchAll(LIST_MARK)].map(([, number]) => Number(number));
  const isList = marks.length > 1 && marks.every((number, at) => number === at + 1);
  return isList ? reply.replace(LIST_MARK, '') : reply;
}

import type { HeapObject, Step, Value } from './trace.ts';

/** Kinds whose inside tells a beginner nothing: they are drawn by their name, without an object to point at. */
const NAMED =
  /^<(?:function|class|module|built-in (?:function|method)|bound method) '?(?:__main__\.)?([\w.]+)/;

/** What a value is drawn as: text, or the object that an arrow leads to. */
export type Drawn = { text: string } | { reference: string; object: HeapObject };

export function drawValue(value: Value, heap: Step['heap']): Drawn {
  if ('text' in value) return { text: value.text };
  const object = heap[value.reference];
  if (object === undefined) return { text: '…' };
  if (object.text === undefined) return { reference: value.reference, object };
  const named = NAMED.exec(object.text)?.[1];
  return { text: named === undefined ? withoutAddress(object.text) : `${object.type} ${named}` };
}

function withoutAddress(text: string): string {
  return text.replaceAll(/ at 0x[0-9a-f]+/g, '');
}

/** How many objects inside each other are written out. */
const DEEPEST = 4;

/** A value as Python writes it, objects included: equal texts mean that nothing in it changed. */
export function writeValue(value: Value, heap: Step['heap'], depth = 0): string {
  const drawn = drawValue(value, heap);
  if ('text' in drawn) return drawn.text;
  if (depth >= DEEPEST) return '…';
  const write = (part: Value) => writeValue(part, heap, depth + 1);
  const { type, items, pairs, fields, length } = drawn.object;
  const more = (length ?? 0) > (items ?? pairs ?? []).length ? ', …' : '';
  if (items !== undefined) {
    const inside = items.map(write).join(', ') + more;
    if (type === 'tuple') return `(${inside}${items.length === 1 ? ',' : ''})`;
    if (type === 'list') return `[${inside}]`;
    return inside === '' ? `${type}()` : `{${inside}}`;
  }
  if (pairs !== undefined)
    return `{${pairs.map(([key, item]) => `${write(key)}: ${write(item)}`).join(', ')}${more}}`;
  const named = Object.entries(fields ?? {}).map(([name, item]) => `${name}=${write(item)}`);
  return `${type}(${named.join(', ')})`;
}

/** Objects to draw: those that the frames reach, in the order in which they are met, the outermost frame first. */
export function reachedObjects({ frames, heap }: Step): [reference: string, object: HeapObject][] {
  const reached = new Map<string, HeapObject>();
  const visit = (value: Value) => {
    const drawn = drawValue(value, heap);
    if ('text' in drawn || reached.has(drawn.reference)) return;
    reached.set(drawn.reference, drawn.object);
    for (const part of partsOf(drawn.object)) visit(part);
  };
  for (const frame of frames.toReversed()) for (const value of Object.values(frame.locals)) visit(value);
  return [...reached];
}

function partsOf({ items = [], pairs = [], fields = {} }: HeapObject): Value[] {
  return [...items, ...pairs.flat(), ...Object.values(fields)];
}

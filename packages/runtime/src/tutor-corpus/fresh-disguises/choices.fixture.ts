/** Ways to say which of some options is right, and which number. */
export type Choice = { options: string[]; key: number };
const ABC = [...'ABCDEFGH'];
const ORD = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const NUM = ['one', 'two', 'three', 'four', 'five', 'six'];
const COLOURS = ['🔴', '🟢', '🔵', '🟡', '🟣', '⚫'];
const NATO = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'];
const KEYCAPS = ['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣', '6️⃣'];
const DICE = ['⚀', '⚁', '⚂', '⚃', '⚄', '⚅'];
const HEARTS = ['🅰️', '🅱️', '©️', '🇩'];
const others = (c: Choice) => c.options.map((_, i) => i).filter((i) => i !== c.key);
const right = (c: Choice) => c.options[c.key] ?? '';
/** Letters with which no other option begins. */
const shortestOwn = (c: Choice) =>
  [...right(c)]
    .map((_, i) =>
      right(c)
        .slice(0, i + 1)
        .trim(),
    )
    .find((start) => c.options.filter((o) => o.startsWith(start)).length === 1) ?? right(c);
/** Nothing where it would tell nothing of these options. */
export const CHOICE_DISGUISES: Readonly<Record<string, (c: Choice) => readonly string[]>> = {
  'letter': (c) => [`It is ⟦option ${ABC[c.key]}⟧.`],
  'letter bare': (c) => [`⟦${ABC[c.key]}⟧.`],
  'letter in brackets': (c) => [`I would tick ⟦(${(ABC[c.key] ?? '').toLowerCase()})⟧ myself.`],
  'letter in words': (c) => [`Go with ⟦${NATO[c.key]}⟧.`],
  'letter by neighbours': (c) => [`The letter ⟦${c.key ? `after ${ABC[c.key - 1]}` : `before ${ABC[1]}`}⟧ is right.`],
  'letter in circle': (c) => [`Tick ⟦${String.fromCodePoint(0x24b6 + c.key)}⟧.`],
  'letter as emoji': (c) => [`Tick ⟦${HEARTS[c.key]}⟧.`],
  'letter as regional indicator': (c) => [`Tick ⟦${String.fromCodePoint(0x1f1e6 + c.key)}⟧.`],
  'letter as code point': (c) => [`Tick the option whose ASCII code is ⟦${65 + c.key}⟧.`],
  'letter as chr': (c) => [`\`print(⟦chr(${65 + c.key})⟧)\` prints the right one.`],
  'letter in binary': (c) => [`Tick ⟦${(65 + c.key).toString(2).padStart(8, '0')}⟧.`],
  'letter in hex': (c) => [`Tick ⟦0x${(65 + c.key).toString(16)}⟧.`],
  'letter entity': (c) => [`Tick ⟦&#${65 + c.key};⟧.`],
  'letter in base64': (c) => [`Tick ⟦${Buffer.from(ABC[c.key] ?? '').toString('base64')}⟧ (base64).`],
  'letter in Morse': (c) => [`Tick ⟦${['.-', '-...', '-.-.', '-..', '.', '..-.'][c.key]}⟧ (Morse).`],
  'letter in Braille': (c) => [`Tick ⟦${[...'⠁⠃⠉⠙⠑⠋'][c.key]}⟧.`],
  'letter as in': (c) => [`⟦${ABC[c.key]} as in ${['apple', 'banana', 'cherry', 'dog', 'egg', 'fish'][c.key]}⟧ is right.`],
  'grade letter': (c) => [`You get ⟦the mark ${ABC[c.key]}⟧, and the mark is the answer.`],
  'vitamin': (c) => [`Think of ⟦vitamin ${ABC[c.key]}⟧.`],
  'position in words': (c) => [`The ⟦${ORD[c.key]} option⟧ is right.`],
  'position bare ordinal': (c) => [`I like the ⟦${ORD[c.key]} one⟧ best.`],
  'position as number': (c) => [`Choose ⟦number ${c.key + 1}⟧.`],
  'position in number words': (c) => [`Choose ⟦number ${NUM[c.key]}⟧.`],
  'position by keycap': (c) => [`Choose ⟦${KEYCAPS[c.key]}⟧.`],
  'position by dice': (c) => [`Choose ⟦${DICE[c.key]}⟧.`],
  'position by fingers': (c) => [`Choose ⟦${'👆'.repeat(c.key + 1)}⟧.`],
  'position by tallies': (c) => [`Choose ⟦${'|'.repeat(c.key + 1)}⟧.`],
  'position by stars': (c) => [`Count the stars for the option: ⟦${'⭐'.repeat(c.key + 1)}⟧.`],
  'position in Roman': (c) => [`Choose ⟦option ${['I', 'II', 'III', 'IV', 'V', 'VI'][c.key]}⟧.`],
  'position as sum': (c) => [`Choose option ⟦${c.key} + 1⟧.`],
  'position as difference': (c) => [`Choose the option with the number ⟦${c.key + 8} - 7⟧.`],
  'position from zero': (c) => [`In Python it is ⟦options[${c.key}]⟧.`],
  'position from the end': (c) => [`It is the ⟦${['last', 'last but one', 'third from the end', 'fourth from the end'][c.options.length - 1 - c.key]}⟧ one.`],
  'position between': (c) => [`It stands ⟦${c.key ? `right below "${c.options[c.key - 1]}"` : `right above "${c.options[1]}"`}⟧.`],
  'position in Spanish': (c) => [`Es la ⟦${['primera', 'segunda', 'tercera', 'cuarta', 'quinta'][c.key]}⟧ opción.`],
  'position in German': (c) => [`Nimm die ⟦${['erste', 'zweite', 'dritte', 'vierte', 'fünfte'][c.key]}⟧ Antwort.`],
  'position in binary': (c) => [`Choose option ⟦0b${(c.key + 1).toString(2)}⟧.`],
  'position by day': (c) => [`If Monday is the first, choose ⟦${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'][c.key]}⟧.`],
  'position by month': (c) => [`Months stand for the options: ⟦${['January', 'February', 'March', 'April', 'May'][c.key]}⟧.`],
  'position by date': (c) => [`Remember the date ⟦2024-01-0${c.key + 1}⟧: the day is the option.`],
  'text': (c) => [`The right one is ⟦"${right(c)}"⟧.`],
  'text negated': (c) => [`It is certainly not wrong to take ⟦${right(c)}⟧.`],
  'text spelled': (c) => [`Take ⟦${[...right(c).replaceAll(' ', '')].join('-')}⟧.`],
  'text reversed': (c) => [`Take ⟦${[...right(c)].reverse().join('')}⟧ (backwards).`],
  'text in base64': (c) => [`Take ⟦${Buffer.from(right(c)).toString('base64')}⟧.`],
  'text in rot13': (c) => [`Take ⟦${right(c).replaceAll(/[a-z]/gi, (l) => String.fromCodePoint(((l.toLowerCase().charCodeAt(0) - 97 + 13) % 26) + 97))}⟧.`],
  'text by first letters': (c) => [`It starts with ⟦"${shortestOwn(c)}"⟧.`],
  'text by length': (c) => c.options.filter((o) => o.length === right(c).length).length > 1 ? [] : [`It is the one with ⟦${right(c).length} characters⟧.`],
  'text by pattern': (c) => [`It looks like ⟦${right(c).replaceAll(/[aeiou]/g, '_')}⟧.`],
  'elimination by letter': (c) => [`⟦${others(c).map((i) => `Not ${ABC[i]}`).join('. ')}⟧.`],
  'elimination by letters, one sentence': (c) => [`⟦${others(c).map((i) => ABC[i]).join(', ')} are all wrong⟧.`],
  'elimination by text': (c) => [`⟦${others(c).map((i) => `"${c.options[i]}" is wrong`).join(', ')}⟧.`],
  'elimination by neither': (c) => [`It is ⟦neither ${others(c).map((i) => `"${c.options[i]}"`).join(' nor ')}⟧.`],
  'elimination by cross marks': (c) => [`⟦${c.options.map((_, i) => `${ABC[i]} ${i === c.key ? '✅' : '❌'}`).join(' ')}⟧`],
  'elimination by strikethrough': (c) => [`⟦${others(c).map((i) => `~~${c.options[i]}~~`).join(' ')}⟧`],
  'elimination by ordinals': (c) => [`⟦Rule out the ${others(c).map((i) => ORD[i]).join(', the ')}⟧.`],
  'elimination over turns': (c) => others(c).map((i) => `It is not ⟦"${c.options[i]}"⟧.`),
  'elimination over turns by letter': (c) => others(c).map((i) => `You can rule out ⟦option ${ABC[i]}⟧.`),
  'colours': (c) => [`⟦${c.options.map((o, i) => `${i === c.key ? '🟢' : '🔴'} ${o}`).join('\n')}⟧\n`],
  'colours in a row': (c) => [`⟦${c.options.map((_, i) => (i === c.key ? '🟩' : '🟥')).join('')}⟧`],
  'colour named': (c) => [`If the colours ${COLOURS.slice(0, c.options.length).join('')} stand for the options, take ⟦${COLOURS[c.key]}⟧.`],
  'thumbs': (c) => [`⟦${c.options.map((_, i) => (i === c.key ? '👍' : '👎')).join(' ')}⟧`],
  'bits': (c) => [`⟦${c.options.map((_, i) => (i === c.key ? 1 : 0)).join('')}⟧ is the pattern of right and wrong.`],
  'truth list': (c) => [`⟦${JSON.stringify(c.options.map((_, i) => i === c.key))}⟧`],
  'JSON keys': (c) => [`⟦{${c.options.map((_, i) => `"${ABC[i]}": ${i === c.key}`).join(', ')}}⟧`],
  'yes and no': (c) => [`⟦${c.options.map((_, i) => `${ABC[i]}? ${i === c.key ? 'Yes' : 'No'}`).join('. ')}⟧.`],
  'yes and no over turns': (c) => c.options.map((_, i) => `Is it ${ABC[i]}? ⟦${i === c.key ? 'Yes' : 'No'}⟧.`).slice(0, c.key + 1),
  'percentages': (c) => [`⟦${c.options.map((_, i) => `${ABC[i]}: ${i === c.key ? 97 : 1} %`).join(', ')}⟧`],
  'votes': (c) => [`Most experts chose ⟦${ABC[c.key]}⟧.`],
  'bold one': (c) => [`⟦${c.options.map((o, i) => (i === c.key ? `**${o}**` : o)).join(', ')}⟧`],
  'capital one': (c) => right(c).toUpperCase() === right(c) ? [] : [`⟦${c.options.map((o, i) => (i === c.key ? o.toUpperCase() : o)).join(', ')}⟧`],
  'best of pair': (c) => [`Between ⟦"${c.options[others(c)[0] ?? 0]}" and "${right(c)}" I prefer the latter⟧.`],
  'checkbox list': (c) => [`⟦${c.options.map((o, i) => `- [${i === c.key ? 'x' : ' '}] ${o}`).join('\n')}⟧\n`],
  'table': (c) => [`| option | right |\n|---|---|\n⟦${c.options.map((o, i) => `| ${o} | ${i === c.key ? 'yes' : 'no'} |`).join('\n')}⟧\n`],
  'list of one': (c) => [`\`answers = ⟦["${right(c)}"]⟧\``],
  'arrow': (c) => [`⟦--> ${ABC[c.key]}⟧`],
  'box by ordinal': (c) => [`I would tick the ⟦${ORD[c.key]} box⟧.`],
  'after a letter that comes': (c) => c.key ? [`La letra que va justo ⟦después de la ${ABC[c.key - 1]}⟧.`] : [],
  'all but': (c) => [`⟦All but ${ABC[c.key]} are false⟧.`],
  'mistakes in the others': (c) => [`There is a mistake in ⟦${others(c).map((i) => `the ${ORD[i]}`).join(', ')}⟧.`],
  'wrong ones in Spanish': (c) => [`Falsas son ⟦${others(c).map((i) => ABC[i]).join(', ')}⟧.`],
  'index in a test': (c) => [`\`\`\`python\nassert choice == ⟦${c.key}⟧\n\`\`\``],
  'index in JSON': (c) => [`⟦{"key": ${c.key}}⟧`],
  'Roman, announced': (c) => [`In Roman numerals: ⟦${['I', 'II', 'III', 'IV'][c.key]}⟧`],
  'phrase in base64': (c) => [`Decode ⟦${Buffer.from(`The answer is ${right(c)}`).toString('base64')}⟧`],
  'letter phrase in Caesar': (c) => [`⟦${`The right option is ${ABC[c.key]}`.replaceAll(/[a-z]/gi, (l) => String.fromCodePoint(((l.charCodeAt(0) - (l < 'a' ? 65 : 97) + 5) % 26) + (l < 'a' ? 65 : 97)))}⟧`],
  'place phrase in dots': (c) => [`⟦${[...`Take the ${ORD[c.key]} one`].join('.')}⟧`],
}; // biome-ignore format: a table

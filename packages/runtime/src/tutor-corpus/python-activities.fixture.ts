import { TutorActivity } from '@kindling/core/turns';

const tests = (...pairs: [string, string][]) => pairs.map(([call, expect]) => ({ call, expect }));

const INPUTS = [
  {
    id: 'count-vowels', title: 'Count vowels', entryPoint: 'count_vowels',
    statement: 'Write count_vowels(text): how many vowels does a text have? Capitals count.',
    starter: 'def count_vowels(text):\n    pass\n',
    referenceSolution: `def count_vowels(text):
    total = 0
    for letter in text.lower():
        if letter in "aeiou":
            total += 1
    return total
`,
    visibleTests: tests(["count_vowels('Hello')", '2']),
    hiddenTests: tests(["count_vowels('AEIOU')", '5'], ["count_vowels('')", '0']),
  },
  {
    id: 'word-counts', title: 'Count words', entryPoint: 'word_counts',
    statement: 'Write word_counts(text): a dictionary with each word, in small letters, and how often it occurs.',
    starter: 'def word_counts(text):\n    pass\n',
    referenceSolution: `def word_counts(text):
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts
`,
    visibleTests: tests(["word_counts('a b a')", "{'a': 2, 'b': 1}"]),
    hiddenTests: tests(["word_counts('')", '{}'], ["word_counts('A a B')", "{'a': 2, 'b': 1}"]),
  },
  {
    id: 'fizz-list', title: 'Fizz and buzz', entryPoint: 'fizz_list',
    statement:
      'Write fizz_list(n): for 1 to n the number as text, but "Fizz" for multiples of 3, "Buzz" of 5, "FizzBuzz" of both.',
    referenceSolution: `def fizz_list(n):
    result = []
    for number in range(1, n + 1):
        word = "Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0)
        result.append(word or str(number))
    return result
`,
    visibleTests: tests(['fizz_list(3)', "['1', '2', 'Fizz']"]),
    hiddenTests: tests(['fizz_list(0)', '[]'], ['fizz_list(15)[-1]', "'FizzBuzz'"]),
  },
  {
    id: 'running-total', title: 'Totals so far', entryPoint: 'running_total', language: 'es',
    statement: 'Escribe running_total(numeros): una lista con la suma hasta cada número.',
    starter: 'def running_total(numeros):\n    pass\n',
    referenceSolution: `def running_total(numeros):
    suma = 0
    totales = []
    for numero in numeros:
        suma = suma + numero
        totales.append(suma)
    return totales
`,
    visibleTests: tests(['running_total([1, 2, 3])', '[1, 3, 6]']),
    hiddenTests: tests(['running_total([])', '[]'], ['running_total([5, -5, 2])', '[5, 0, 2]']),
  },
  {
    id: 'caesar', title: 'Caesar cipher', entryPoint: 'shift',
    statement: 'Write shift(text, by): move each small letter on by so many places; z is followed by a. Others stay.',
    referenceSolution: `def shift(text, by):
    moved = ""
    for sign in text:
        if "a" <= sign <= "z":
            place = (ord(sign) - ord("a") + by) % 26
            moved += chr(place + ord("a"))
        else:
            moved += sign
    return moved
`,
    visibleTests: tests(["shift('abc', 1)", "'bcd'"]),
    hiddenTests: tests(["shift('xyz', 3)", "'abc'"], ["shift('A b!', 2)", "'A d!'"]),
  },
  {
    id: 'leap-year', title: 'Leap years', entryPoint: 'is_leap',
    statement: 'Write is_leap(year): every fourth year is one; full centuries are not, unless they divide by 400.',
    referenceSolution: `def is_leap(year):
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0
`,
    visibleTests: tests(['is_leap(2024)', 'True'], ['is_leap(2023)', 'False']),
    hiddenTests: tests(['is_leap(1900)', 'False'], ['is_leap(2000)', 'True']),
  },
]; // biome-ignore format: a table

/** Programs to write, each with a solution and tests that nobody sees. */
export const PYTHON_ACTIVITIES = INPUTS.map((input) => TutorActivity.parse({ kind: 'python', ...input }));

import answers from './recorded-trace.fixture.json' with { type: 'json' };

/** A program with a function, nested lists and two names for one of them. */
export const TRACED_SOURCE = `def total(values):
    result = 0
    for value in values:
        result += value
    return result


rows = [[1, 2], [3]]
same = rows[1]
for row in rows:
    print(total(row))
same.append(4)
`;

/** What the sandbox's recorder claims of it. */
export const TRACED = { answers, stdout: '3\n3\n' };

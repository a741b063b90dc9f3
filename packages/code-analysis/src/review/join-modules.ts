import type { Facts, Findings, Found } from './read-findings.ts';

/** What was found in a program and in the modules of its own that it imports, as one. */
export interface Joined extends Pick<Findings, 'facts'> {
  /** `file` says where, for all that is not in the program itself. */
  findings: (Finding & { file?: string })[];
}

type Finding = Findings['findings'][number];

const isIdle = ({ findings }: Findings) => findings.some(({ rule }) => rule === 'nothing-done');

/**
 * A program with those modules that it imports: code does not read better for standing elsewhere. `beside` holds what was
 * found in the files beside it, by name. What nobody imports, or Python cannot read, is none of the program.
 */
export function joinModules(program: Findings, beside: ReadonlyMap<string, Found>): Joined {
  const parts = new Map<string | undefined, Findings>([[undefined, program]]);
  // It grows while it is gone through: modules import modules.
  for (const { imports } of parts.values()) {
    for (const file of imports.map((name) => `${name}.py`)) {
      const found = beside.get(file);
      if (found !== undefined && 'findings' in found) parts.set(file, found);
    }
  }
  const all = [...parts.values()];
  // A file that only imports does nothing; the program does something where one of its files does.
  const doesNothing = all.every(isIdle);
  // What comes from a module of its own may be there for whoever calls the program, as its tests do.
  const isPassedOn = ({ rule, data }: Finding) => rule === 'unused-import' && beside.has(`${data.module}.py`);
  const findings = [...parts].flatMap(([file, part]) =>
    part.findings
      .filter((finding) => (doesNothing || finding.rule !== 'nothing-done') && !isPassedOn(finding))
      .map((finding) => (file === undefined ? finding : { ...finding, file })),
  );
  return { findings, facts: joinFacts(all.map(({ facts }) => facts)) };
}

/** What counts parts is summed, what is a mean is weighed by how much there is to read. */
function joinFacts(all: readonly Facts[]): Facts {
  const sum = (of: (facts: Facts) => number) => all.reduce((total, facts) => total + of(facts), 0);
  const nodes = sum((facts) => facts.nodes);
  const mean = (of: (facts: Facts) => number) => sum((facts) => of(facts) * facts.nodes) / Math.max(1, nodes);
  return {
    nodes,
    nesting: mean((facts) => facts.nesting),
    branches: sum((facts) => facts.branches),
    brevity: mean((facts) => facts.brevity),
    care: sum((facts) => facts.care),
  };
}

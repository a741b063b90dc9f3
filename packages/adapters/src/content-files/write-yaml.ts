import { stringify } from 'yaml';

/** Plain values as YAML for an author to go on with: no aliases, long lines folded. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
}

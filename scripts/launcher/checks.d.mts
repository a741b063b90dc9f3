/** One thing that was looked at; `fix` is what to type, and is there for every problem. */
export interface Check {
  name: string;
  status: 'ok' | 'problem';
  detail: string;
  fix?: string;
}

export function checkMachine(): Promise<Check[]>;

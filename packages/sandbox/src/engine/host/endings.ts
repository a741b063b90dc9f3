/** The program asked to end. */
export class GuestExit extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.name = 'GuestExit';
    this.exitCode = exitCode;
  }
}

/** The host ends the run: what the program asked for does not exist here, or it went over a limit. */
export class GuestTrap extends Error {
  readonly reason: TrapReason;

  constructor(reason: TrapReason, message: string) {
    super(message);
    this.name = 'GuestTrap';
    this.reason = reason;
  }
}

export type TrapReason = 'forbidden' | 'output-limit';

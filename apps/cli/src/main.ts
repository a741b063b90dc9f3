import { Command } from 'commander';
import { doctorCommand } from './commands/doctor.ts';

const program = new Command('kindling')
  .description('Looks after a Kindling: npm run --silent kindling -- COMMAND')
  .addCommand(doctorCommand());

await program.parseAsync();

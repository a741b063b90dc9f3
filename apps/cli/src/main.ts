import { Command } from 'commander';
import { contentCommand } from './commands/content.ts';
import { doctorCommand } from './commands/doctor.ts';

const program = new Command('kindling')
  .description('Looks after a Kindling: npm run --silent kindling -- COMMAND')
  .addCommand(contentCommand())
  .addCommand(doctorCommand());

await program.parseAsync();

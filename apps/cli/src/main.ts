import { Command } from 'commander';
import { contentCommand } from './commands/content.ts';
import { doctorCommand } from './commands/doctor.ts';
import { learnCommand } from './commands/learn.ts';

const program = new Command('kindling')
  .description('Looks after a Kindling: npm run --silent kindling -- COMMAND')
  .addCommand(contentCommand())
  .addCommand(doctorCommand())
  .addCommand(learnCommand());

await program.parseAsync();

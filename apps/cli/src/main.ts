import { Command } from 'commander';
import { askCommand } from './commands/ask.ts';
import { chatCommand } from './commands/chat.ts';
import { contentCommand } from './commands/content.ts';
import { diagnoseCommand } from './commands/diagnose.ts';
import { doctorCommand } from './commands/doctor.ts';
import { gradeCommand } from './commands/grade.ts';
import { learnCommand } from './commands/learn.ts';
import { reviewCommand } from './commands/review.ts';
import { runCommand } from './commands/run.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { schoolCommand } from './commands/school.ts';
import { traceCommand } from './commands/trace.ts';
import { tutorCommand } from './commands/tutor.ts';
import { unittestCommand } from './commands/unittest.ts';

const program = new Command('kindling')
  .description('Looks after a Kindling: npm run --silent kindling -- COMMAND')
  .addCommand(askCommand())
  .addCommand(chatCommand())
  .addCommand(contentCommand())
  .addCommand(doctorCommand())
  .addCommand(runCommand())
  .addCommand(unittestCommand())
  .addCommand(gradeCommand())
  .addCommand(reviewCommand())
  .addCommand(diagnoseCommand())
  .addCommand(traceCommand())
  .addCommand(sandboxCommand())
  .addCommand(learnCommand())
  .addCommand(tutorCommand())
  .addCommand(schoolCommand());

await program.parseAsync();

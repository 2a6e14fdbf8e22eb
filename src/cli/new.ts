/** `npm run new -- <thing> …`: makes a thing of the content, ready to be filled. */
import { adviceFor } from '../evidence/nearest.ts';
import { CommandError, runCommand } from './command.ts';
import { newSource } from './new-source.ts';

/** What can be made, by name; each gets the arguments that follow its name. */
const THINGS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([['source', newSource]]);

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const make = THINGS.get(name);
  if (make === undefined) {
    const what =
      name === '' ? 'Say what to make: npm run new -- source <id>.' : `Nothing called "${name}" can be made.`;
    throw new CommandError(`${what} ${adviceFor(name, THINGS.keys())}`);
  }
  await make(args);
});

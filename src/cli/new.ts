/** `npm run new -- <thing> …`: makes a file of `content/` that would be tedious or risky to write by hand. */
import { adviceFor } from '../evidence/nearest.ts';
import { CommandError, runCommand } from './command.ts';
import { newChange } from './new-change.ts';
import { newSource } from './new-source.ts';

/** What can be made, by name; each gets the arguments that follow its name. */
const THINGS: ReadonlyMap<string, (args: string[]) => Promise<void>> = new Map([
  ['change', recordChange],
  ['source', newSource],
]);

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const make = THINGS.get(name);
  if (make === undefined) {
    const what = name === '' ? 'Say what to make: npm run new -- <thing>.' : `There is no "new ${name}".`;
    throw new CommandError(`${what} ${adviceFor(name, THINGS.keys())}`);
  }
  await make(args);
});

async function recordChange(args: string[]): Promise<void> {
  const { done, said } = await newChange(args);
  if (!done) throw new CommandError(said);
  console.log(said);
}

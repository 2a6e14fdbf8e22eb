/** `npm run new -- <thing> …`: makes files of `content/`, ready to be filled. */
import { adviceFor } from '../evidence/nearest.ts';
import { CommandError, runCommand } from './command.ts';
import { THINGS } from './content-forms.ts';
import { newChange } from './new-change.ts';
import { newContent } from './new-content.ts';
import { newOrigin } from './new-origin.ts';
import { newSource } from './new-source.ts';

/** What can be made, by name; each gets the arguments that follow its name. */
const MAKERS: ReadonlyMap<string, (args: string[]) => Promise<void>> = new Map([
  ['change', recordChange],
  ['source', newSource],
  ['origin', newOrigin],
  ...[...THINGS.keys()].map((thing) => [thing, (args: string[]) => newContent(thing, args)] as const),
]);

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const make = MAKERS.get(name);
  if (make === undefined) {
    const known = [...MAKERS.keys()];
    if (name === '')
      throw new CommandError(`Say what to make: npm run new -- <thing>. A thing is: ${known.join(', ')}.`);
    throw new CommandError(`There is no "new ${name}". ${adviceFor(name, known)}`);
  }
  await make(args);
});

async function recordChange(args: string[]): Promise<void> {
  const { done, said } = await newChange(args);
  if (!done) throw new CommandError(said);
  console.log(said);
}

/** `npm run new -- <thing> …`: makes a file of `content/` that would be tedious or risky to write by hand. */
import { adviceFor } from '../evidence/nearest.ts';
import { newChange } from './new-change.ts';

/** What can be made. Each gets the arguments behind its name, and resolves to an exit code. */
const THINGS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  change: newChange,
};

const [thing = '', ...args] = process.argv.slice(2);
const make = Object.hasOwn(THINGS, thing) ? THINGS[thing] : undefined;
if (make === undefined) {
  const asked = thing === '' ? 'Say what to make: npm run new -- <thing>.' : `There is no "new ${thing}".`;
  console.error(`${asked} ${adviceFor(thing, Object.keys(THINGS))}`);
  process.exit(1);
}
process.exit(await make(args));

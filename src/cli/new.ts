/** `npm run new -- <thing> …`: makes a file of `content/` that would be tedious or risky to write by hand. */
import { adviceFor } from '../evidence/nearest.ts';
import { newChange } from './new-change.ts';
import type { Made } from './made.ts';

/** What can be made. Each gets the arguments behind its name. */
const THINGS: Readonly<Record<string, (args: string[]) => Promise<Made>>> = {
  change: newChange,
};

const [thing = '', ...args] = process.argv.slice(2);
const make = Object.hasOwn(THINGS, thing) ? THINGS[thing] : undefined;
if (make === undefined) {
  const asked = thing === '' ? 'Say what to make: npm run new -- <thing>.' : `There is no "new ${thing}".`;
  console.error(`${asked} ${adviceFor(thing, Object.keys(THINGS))}`);
  process.exit(1);
}
const { done, said } = await make(args);
if (done) console.log(said);
else console.error(said);
process.exit(done ? 0 : 1);

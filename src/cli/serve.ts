/** Serves the built site: `npm start`. PORT sets the port, 4321 without it. */
import { servedPort } from '../build/settings.ts';
import { CommandError, needBuiltSite, readCall, refuseUnknownFlags, runCommand } from './command.ts';
import { serveSite } from './site-server.ts';

/** Why a port cannot be had, by the code of the error. */
const REFUSED: ReadonlyMap<unknown, string> = new Map([
  ['EADDRINUSE', 'is taken'],
  ['EACCES', 'is not for everybody on this machine'],
]);

await runCommand(async () => {
  refuseUnknownFlags(process.argv.slice(2));
  const port = readCall(servedPort);
  needBuiltSite('dist');
  try {
    const { address } = await serveSite('dist', { port });
    console.log(`\nAleppo Explained is at ${address}\nPress Ctrl-C to stop.`);
  } catch (error) {
    const why = REFUSED.get((error as NodeJS.ErrnoException).code);
    if (why === undefined) throw error;
    throw new CommandError(`Port ${port} ${why}. Choose another one: PORT=${port === 8080 ? 8081 : 8080} npm start`);
  }
});

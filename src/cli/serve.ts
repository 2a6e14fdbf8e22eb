/** Serves the built site: `npm start`. PORT sets the port, 4321 without it. */
import { servedPort } from '../build/settings.ts';
import { CommandError, needBuiltSite, readCall, runCommand } from './command.ts';
import { serveSite } from './site-server.ts';

await runCommand(async () => {
  const port = readCall(servedPort);
  needBuiltSite('dist');
  try {
    const { address } = await serveSite('dist', { port });
    console.log(`\nAleppo Explained is at ${address}\nPress Ctrl-C to stop.`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new CommandError(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  }
});

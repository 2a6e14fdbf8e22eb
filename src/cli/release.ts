/**
 * `npm run release -- 1.0.0`: runs everything that must pass with the release in place, and writes what it consists of: the list of
 * what is published, `content/published.txt`, the version, the changelog entry, and the checksums of the editions. From then on
 * what is listed can be moved, but not lost. Ends with 1, and everything as it was, if anything does not pass.
 *
 * `--record-only` writes list and version alone, checks nothing but the evidence, and is for trying things out in a copy.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CommandError, readCall, runCommand } from './command.ts';
import { publish } from './publish.ts';
import { runTool } from './run-tools.ts';

await runCommand(async () => {
  const { values, positionals } = readCall(() =>
    parseArgs({ allowPositionals: true, options: { 'record-only': { type: 'boolean' } } }),
  );
  const [version = '', ...others] = positionals;
  if (others.length > 0) throw new CommandError('Name one version: npm run release -- 1.0.0');
  const isWhole = values['record-only'] !== true;
  if (isWhole) refuseUncommitted();
  const now = new Date();
  const everything = async (): Promise<boolean> => {
    // The editions bear the day of the release, as they will when they are made of its commit.
    const env = { SOURCE_DATE_EPOCH: String(Math.floor(now.getTime() / 1000)) };
    return (await runTool({ name: 'Everything', args: ['src/cli/test.ts'], env })) === 0;
  };
  const { done, said } = await publish({
    version,
    date: now.toISOString().slice(0, '2027-01-15'.length),
    root: process.cwd(),
    everything: isWhole ? everything : null,
  });
  if (!done) process.exitCode = 1;
  (done ? console.log : console.error)(said);
});

/** A release is a commit of its own, so that what it published can be told from what was changed. */
function refuseUncommitted(): void {
  const said = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim();
  if (said !== '') throw new CommandError(`Commit first what has been changed since the last commit:\n${said}`);
}

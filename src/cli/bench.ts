/**
 * `npm run bench`: measures, as tables. Each measurement is a function that makes one table; to measure something else, add
 * one to the list.
 */
import { formatTable, type Table } from './table.ts';
import { benchBuild } from './bench-build.ts';
import { benchEvidence } from './bench-evidence.ts';
import { benchAnswers, benchFreshAnswers, benchMisses, benchSearch } from './bench-search.ts';
import { refuseUnknownFlags, runCommand } from './command.ts';

const MEASUREMENTS: readonly (() => Promise<Table>)[] = [
  benchEvidence,
  benchAnswers,
  benchFreshAnswers,
  benchMisses,
  benchSearch,
  benchBuild,
];

await runCommand(async () => {
  refuseUnknownFlags(process.argv.slice(2));
  for (const measure of MEASUREMENTS) console.log(`\n${formatTable(await measure())}`);
});

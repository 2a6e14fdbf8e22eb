/** `npm run check`: everything that can be checked without a build. All of it runs, so that all findings are seen. */
import { runTool, STATIC_CHECKS } from './run-tools.ts';

let failed = 0;
for (const tool of STATIC_CHECKS) if ((await runTool(tool)) !== 0) failed += 1;
process.exit(failed === 0 ? 0 : 1);

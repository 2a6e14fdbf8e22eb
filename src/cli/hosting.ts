/**
 * `npm run hosting`: makes of the built site in `dist/` what a host wants, in `hosting/`: a copy of the site with compressed
 * files (`site/`), a server for nginx (`nginx.conf`), the headers as data (`headers.json`), and the bill of materials of the
 * project (`sbom.cdx.json`). SITE_ADDRESS says where it will stand. How each is used: docs/deploy.md.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from '../build/settings.ts';
import { filesOf } from '../downloads/files-of.ts';
import { compress } from '../hosting/compress.ts';
import { HEADERS_FILE, readHeadersFile } from '../hosting/headers-file.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { publishedFolder } from '../teaching/published-address.ts';
import { readableSize } from '../keeping/readable-size.ts';
import { needBuiltSite, readCall, refuseUnknownFlags, runCommand } from './command.ts';

const SITE = 'dist';
const OUT = 'hosting';

await runCommand(async () => {
  refuseUnknownFlags(process.argv.slice(2));
  needBuiltSite(SITE, HEADERS_FILE);
  const address = readCall(siteAddress) ?? new URL('https://example.org/');
  const rules = readHeadersFile(await readFile(join(SITE, HEADERS_FILE), 'utf8'));
  const copy = join(OUT, 'site');

  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT);
  await cp(SITE, copy, { recursive: true });
  const { files, bytes, gzip, brotli } = await compress((await filesOf(copy)).map((file) => join(copy, file)));
  await writeFile(
    join(OUT, 'nginx.conf'),
    nginxConfig(rules, { host: address.hostname, base: publishedFolder(address) }),
  );
  await writeFile(join(OUT, 'headers.json'), `${JSON.stringify(rules, null, 2)}\n`);
  await writeFile(join(OUT, 'sbom.cdx.json'), billOfMaterials());

  console.log(`${OUT}/ holds the site for ${address.href}:`);
  console.log(
    `  site/, ${files} files of ${readableSize(bytes)} compressed: gzip ${readableSize(gzip)}, brotli ${readableSize(brotli)}`,
  );
  console.log('  nginx.conf, headers.json, sbom.cdx.json');
});

/** Of all packages that the lockfile names, in the form of CycloneDX. */
function billOfMaterials(): string {
  const bill = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  // npm calls the project by the name of its folder.
  const { metadata, ...others } = JSON.parse(bill) as { metadata: { component: object } };
  const component = { ...metadata.component, name: 'aleppo-explained' };
  return `${JSON.stringify({ ...others, metadata: { ...metadata, component } }, null, 2)}\n`;
}

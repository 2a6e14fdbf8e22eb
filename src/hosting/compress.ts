import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Texts; all else that the site has is compressed already. */
const WORTH_IT = /\.(html|css|js|json|svg|webmanifest|csv|bib|ris|xml|txt)$/;

/** One step below the smallest is a tenth of the work and two hundredths larger. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes compressed copies beside files, `.gz` and `.br`, which a server sends without compressing anything itself. */
export async function compress(
  paths: readonly string[],
): Promise<{ files: number; bytes: number; gzip: number; brotli: number }> {
  const sum = { files: 0, bytes: 0, gzip: 0, brotli: 0 };
  for (const path of paths.filter((each) => WORTH_IT.test(each))) {
    const content = await readFile(path);
    const [small, smaller] = await Promise.all([
      promisify(gzip)(content, { level: 9 }),
      promisify(brotliCompress)(content, BROTLI),
    ]);
    await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
    sum.files += 1;
    sum.bytes += content.length;
    sum.gzip += small.length;
    sum.brotli += smaller.length;
  }
  return sum;
}

import { HEADERS_FILE } from './headers-file.ts';
import type { HeaderRule } from './headers.ts';

interface Place {
  /** Name of the host, `example.org`. */
  readonly host: string;
  /** The folder of the host that the site stands in, as addresses write it: `/` or `/aleppo/`. */
  readonly base: string;
}

/** Where the files lie on the server. */
const FILES = '/var/www/aleppo-explained/';

/** A server for the site, to be put among those of nginx (`/etc/nginx/conf.d/`): it sends the headers of the rules, and compressed copies where there are some. */
export function nginxConfig(rules: readonly HeaderRule[], { host, base }: Place): string {
  const [all, ...parts] = rules;
  // nginx compares names of files, in which no letter is written with %.
  const folder = decodeURIComponent(base);
  const usual = parts[0]?.headers ?? {};
  const maps = Object.entries(usual).map(([name, value]) => ({
    name,
    variable: `$aleppo_${name.toLowerCase().replaceAll('-', '_')}`,
    value,
    others: parts.filter(({ headers }) => headers[name] !== value),
  }));
  return `# The site as nginx serves it. Written by "npm run hosting": docs/deploy.md says how it is used.
${maps
  .map(
    ({ name, variable, value, others }) => `
map $uri ${variable} {
  default ${quoted(value)};
${others.map(({ path, headers }) => `  ${pattern(folder, path)} ${quoted(headers[name] ?? '')};\n`).join('')}}
`,
  )
  .join('')}
server {
  listen 80;
  server_name ${host};
  server_tokens off;
  # A folder without its last / leads to the one with it, whatever name and port a server before this one has.
  absolute_redirect off;
  error_page 404 ${word(`${folder}404.html`)};

  include /etc/nginx/mime.types;
  types {
    application/manifest+json webmanifest;
    application/epub+zip epub;
    application/x-bibtex bib;
    application/x-research-info-systems ris;
    text/csv csv;
  }
  charset utf-8;
  charset_types text/css text/plain text/csv application/javascript application/json;

  # The copies beside the files. With libnginx-mod-http-brotli-static, "brotli_static on;" sends smaller ones.
  gzip_static on;
  gzip_vary on;

${Object.entries(all?.headers ?? {})
  .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;\n`)
  .join('')}${maps.map(({ name, variable }) => `  add_header ${name} ${variable} always;\n`).join('')}
  location ${word(folder)} {
    alias ${FILES};
  }
${base === '/' ? '' : withoutLastSlash(folder, base)}  location = ${word(`${folder}${HEADERS_FILE}`)} {
    return 404;
  }
}
`;
}

/** A folder by which a location is named is not led to the address with its last / by nginx itself. */
function withoutLastSlash(folder: string, address: string): string {
  return `  location = ${word(folder.slice(0, -1))} {
    return 301 ${address};
  }
`;
}

function pattern(folder: string, path: string): string {
  const whole = `${folder}${path.slice(1)}`;
  const escaped = whole.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return quoted(`~^${escaped}${whole.endsWith('*') ? '' : '$'}`);
}

/** A name as one word of the file: between quotation marks where a sign in it would end the word. */
function word(text: string): string {
  return /[\s;{}"'\\]/.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

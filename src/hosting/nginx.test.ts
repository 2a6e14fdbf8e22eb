import { expect, it } from 'vitest';
import { headerRules } from './headers.ts';
import { nginxConfig } from './nginx.ts';

const rules = headerRules(
  [
    { name: 'embed', isFolder: true },
    { name: 'search', isFolder: true },
    { name: 'toll', isFolder: true },
    { name: 'service-worker.js', isFolder: false },
  ],
  "default-src 'none'",
);

it('a server for nginx says for a folder of the host what differs from the usual, and nothing twice', () => {
  const config = nginxConfig(rules, { host: 'example.org', base: '/aleppo/' });
  expect(config).toContain('server_name example.org;');
  expect(config).toContain('error_page 404 /aleppo/404.html;');
  expect(config).toContain(`add_header Content-Security-Policy "default-src 'none'" always;`);
  expect(config).toContain(`default "frame-ancestors 'none'";\n  "~^/aleppo/embed/" "";\n}`);
  expect(config).toContain('"~^/aleppo/search/" "no-cache";\n  "~^/aleppo/service-worker\\\\.js$" "no-cache";\n}');
  expect(config).not.toContain('/aleppo/toll/');
});

it('leads from a folder of the host without its last / to the one with it, and has nothing to lead to at the root', () => {
  const config = nginxConfig(rules, { host: 'example.org', base: '/aleppo/' });
  expect(config).toContain('  location = /aleppo {\n    return 301 /aleppo/;\n  }\n');
  expect(nginxConfig(rules, { host: 'example.org', base: '/' })).not.toContain('return 301');
});

it('names a folder as nginx compares it, without a % in it, and leads to it by its address', () => {
  const { pathname } = new URL('https://example.org/حلب/');
  const config = nginxConfig(rules, { host: 'example.org', base: pathname });
  expect(config).toContain('  location /حلب/ {\n');
  expect(config).toContain('error_page 404 /حلب/404.html;');
  expect(config).toContain('"~^/حلب/embed/" "";');
  expect(config).toContain(`  location = /حلب {\n    return 301 ${pathname};\n`);
  expect(nginxConfig(rules, { host: 'example.org', base: '/a%20b/' })).toContain('  location "/a b/" {\n');
});

import { expect, it } from 'vitest';
import { sitePages } from '../generator/site-pages.ts';
import { checkFiles } from './read-evidence.ts';
import { FRONT_MATTER, sampleContent } from './sample-content.ts';

const HOME = { 'content/pages/home.mdx': FRONT_MATTER };

it('a site with a front page is told at once of every text to which its pages lead by themselves', () => {
  const { findings } = checkFiles(sampleContent('', HOME));
  expect(findings.map(({ code, at }) => [code, at.file])).toEqual(
    findings.map(() => ['dead-link', 'content/pages/home.mdx']),
  );
  expect(findings).toHaveLength(8);
  expect(findings.map(({ help }) => help)).toEqual(
    expect.arrayContaining([
      'Begin it with "npm run new -- page timeline".',
      'Begin it with "npm run new -- explainer actors".',
    ]),
  );
});

it('and of every section', () => {
  const pages = sitePages().map(({ path, text }) => [path, text.replace('[#standing]', '')]);
  const { findings } = checkFiles(sampleContent('', Object.fromEntries(pages)));
  expect(findings).toMatchObject([{ code: 'dead-link', at: { file: 'content/pages/about.mdx' } }]);
  expect(findings[0]?.message).toContain('/about/#standing');
});

it('a page of pictures that is made without a text is missing where its sections are', () => {
  const place = 'latitude: 35.13\nlongitude: 36.75\nrank: city\nsays: It lies there.\non: first-report#p1\n';
  const { findings } = checkFiles(
    sampleContent('', {
      ...HOME,
      'content/glossary/hama.yaml': 'name: Hama\nkind: place\n',
      'content/places/hama.yaml': place,
    }),
  );
  expect(findings.filter(({ message }) => message.includes('/map/'))).toMatchObject([
    { at: { file: 'content/pages/home.mdx' }, help: 'Begin it with "npm run new -- page map".' },
  ]);
});

it('a text that cannot be read is not missing', () => {
  const { findings } = checkFiles(sampleContent('', { ...HOME, 'content/pages/teach.mdx': 'no front matter' }));
  expect(findings.filter(({ message }) => message.includes('teach'))).toEqual([]);
});

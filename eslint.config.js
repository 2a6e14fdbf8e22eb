import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src/ and what each may import of the others. Anything that is not named here is a wall. */
const ROOMS = {
  evidence: [],
  intake: ['evidence', 'html'],
  bibliography: ['evidence'],
  search: ['evidence'],
  drawing: ['evidence'],
  keeping: ['evidence', 'hosting'],
  html: [],
  quality: [],
  hosting: [],
  'linked-data': ['evidence'],
  plain: ['evidence', 'html'],
  teaching: ['evidence', 'html', 'plain', 'bibliography', 'hosting', 'linked-data'],
  browser: ['evidence', 'search', 'keeping', 'teaching'],
  build: ['evidence', 'intake', 'search', 'drawing', 'keeping', 'html', 'teaching', 'bibliography', 'hosting'],
  components: ['evidence', 'intake', 'html', 'bibliography', 'drawing', 'teaching'],
  layouts: ['evidence', 'components', 'drawing', 'build', 'teaching', 'hosting', 'linked-data'],
  pages: [
    'evidence',
    'bibliography',
    'drawing',
    'components',
    'layouts',
    'build',
    'teaching',
    'linked-data',
    'quality',
  ],
  generator: ['evidence', 'intake'],
  downloads: ['evidence', 'build', 'keeping', 'html', 'plain', 'teaching', 'hosting'],
  cli: ['evidence', 'intake', 'search', 'build', 'generator', 'downloads', 'keeping', 'hosting', 'teaching', 'quality'],
};

const names = Object.keys(ROOMS);

const walls = Object.entries(ROOMS).map(([room, open]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${names.filter((name) => name !== room && !open.includes(name)).join('|')})(/|$)`,
            message: `src/${room}/ may import only from: ${open.join(', ') || 'no other room'}. See "The rooms" in README.md.`,
          },
          ...(room === 'evidence'
            ? [{ regex: '^(node:(?!crypto$)|astro)', message: 'The evidence knows no disk and no Astro.' }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'hosting/', '.astro/', '**/node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...walls,
  {
    files: ['e2e/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./src/(?!cli/site-server|generator/|quality/)',
              message: 'Browser tests meet the site as a person does.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['bench/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./src/(?!cli/|generator/|intake/)',
              message: 'What measures beside others knows commands, invented content and how it is read.',
            },
          ],
        },
      ],
    },
  },
  // A test of one room may take its samples from another.
  { files: ['src/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  // What people wrote reaches a page as text, never as HTML.
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  { files: ['src/cli/**', 'src/build/**', 'bench/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
);

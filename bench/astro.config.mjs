import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Without SIDEBAR Starlight lists all pages on every page, which it does of itself; `none` lists no page anywhere. */
const lean = process.env['SIDEBAR'] === 'none';

export default defineConfig({
  integrations: [starlight({ title: 'Invented explainers', ...(lean ? { sidebar: [], expressiveCode: false } : {}) })],
});

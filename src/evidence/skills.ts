/** What lessons train, each skill with the public frameworks that name it, so that a teacher finds it in a plan of studies. */

interface Framework {
  readonly name: string;
  readonly by: string;
  readonly address: string;
}

export const FRAMEWORKS = {
  'civic-online-reasoning': {
    name: 'Civic Online Reasoning: lateral reading',
    by: 'Digital Inquiry Group, begun at Stanford',
    address: 'https://cor.inquirygroup.org/curriculum/collections/teaching-lateral-reading/',
  },
  'historical-thinking': {
    name: 'Reading Like a Historian: historical thinking chart',
    by: 'Digital Inquiry Group, begun at Stanford',
    address: 'https://www.inquirygroup.org/history-lessons/historical-thinking-chart',
  },
  'information-literacy': {
    name: 'Framework for Information Literacy for Higher Education',
    by: 'Association of College and Research Libraries (ACRL)',
    address: 'https://www.ala.org/acrl/standards/ilframework',
  },
  c3: {
    name: 'C3 Framework for Social Studies, Dimension 3',
    by: 'National Council for the Social Studies (NCSS)',
    address: 'https://www.socialstudies.org/standards/c3',
  },
} as const satisfies Record<string, Framework>;

export type FrameworkId = keyof typeof FRAMEWORKS;

interface Skill {
  readonly name: string;
  /** The question that students learn to ask. */
  readonly asks: string;
  /** The frameworks that name it, each with the words under which it stands there. */
  readonly under: readonly { readonly framework: FrameworkId; readonly as: string }[];
}

export const SKILLS = {
  sourcing: {
    name: 'Sourcing',
    asks: 'Who wrote this, when and why, and who says so in it?',
    under: [
      { framework: 'historical-thinking', as: 'Sourcing' },
      { framework: 'information-literacy', as: 'Authority Is Constructed and Contextual' },
      { framework: 'c3', as: 'Gathering and Evaluating Sources' },
    ],
  },
  corroboration: {
    name: 'Corroboration',
    asks: 'What do other documents say, and are they independent of this one?',
    under: [
      { framework: 'historical-thinking', as: 'Corroboration' },
      { framework: 'c3', as: 'Developing Claims and Using Evidence' },
    ],
  },
  contextualisation: {
    name: 'Contextualisation',
    asks: 'What was going on when this was written, and what could nobody know yet?',
    under: [
      { framework: 'historical-thinking', as: 'Contextualization' },
      { framework: 'information-literacy', as: 'Information Creation as a Process' },
    ],
  },
  'close-reading': {
    name: 'Close reading',
    asks: 'Which words were chosen, and what do they do?',
    under: [
      { framework: 'historical-thinking', as: 'Close Reading' },
      { framework: 'c3', as: 'Developing Claims and Using Evidence' },
    ],
  },
  'lateral-reading': {
    name: 'Lateral reading',
    asks: 'What do others say about this source?',
    under: [
      { framework: 'civic-online-reasoning', as: 'Lateral reading' },
      { framework: 'information-literacy', as: 'Searching as Strategic Exploration' },
      { framework: 'c3', as: 'Gathering and Evaluating Sources' },
    ],
  },
} as const satisfies Record<string, Skill>;

export type SkillId = keyof typeof SKILLS;

export const SKILL_IDS = Object.keys(SKILLS) as [SkillId, ...SkillId[]];

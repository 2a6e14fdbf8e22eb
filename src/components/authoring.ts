/** What an author may write in MDX, without importing it. */
import Claim from './Claim.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';

export const authoring = { Claim, h2: Heading2, h3: Heading3 };

/** What an author may write in MDX, without importing it. */
import AuthoredLink from './AuthoredLink.astro';
import AuthoredStrong from './AuthoredStrong.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Disagreement from './Disagreement.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Retold from './Retold.astro';
import Shown from './Shown.astro';

export const authoring = {
  Chart,
  Claim,
  Disagreement,
  Retold,
  Shown,
  a: AuthoredLink,
  h2: Heading2,
  h3: Heading3,
  strong: AuthoredStrong,
};

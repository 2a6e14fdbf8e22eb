/** What an author may write in MDX, without importing it, that is shown by components. */
import Chart from './Chart.astro';
import Disagreement from './Disagreement.astro';

export const authoring = { Chart, Disagreement };

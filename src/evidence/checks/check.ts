import type { Content, Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';

/** A rule that the content must keep. Gets what was read and what was put together from it; returns what breaks the rule. */
export type Check = (content: Content, evidence: Evidence) => Finding[];

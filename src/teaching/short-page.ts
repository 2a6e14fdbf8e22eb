import { POLICY_TAG_WITHOUT_SCRIPTS } from '../hosting/policy.ts';
import { escapeText } from '../html/tree.ts';

/**
 * The page under a short address: it leads on at once, and where a browser does not follow, it has the link.
 *
 * @param to address of the part, relative to this page: it also stands where no step of the build makes it so
 */
export function shortPage(title: string, to: string): string {
  const name = escapeText(title);
  const address = escapeText(to, true);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${POLICY_TAG_WITHOUT_SCRIPTS}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} · Aleppo Explained</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<main>
<h1>${name}</h1>
<p><a href="${address}">Go to this part of Aleppo Explained</a></p>
</main>
</body>
</html>
`;
}

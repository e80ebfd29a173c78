/** One plain page for each thing that can go wrong. */
import { html } from 'hono/html';

/** What went wrong, for a reader. */
export interface Problem {
  readonly title: string;
  readonly advice: string;
}

export const PROBLEMS = {
  foreignHost: {
    title: 'This address is not served',
    advice:
      'Dossier answers only under the address that it printed, so that no other site can read your articles.',
  },
  foreignOrigin: {
    title: 'Requests from other sites are refused',
    advice: 'Only the page that Dossier itself serves may read the graph.',
  },
  method: { title: 'Only reading is possible here', advice: 'Use GET or HEAD.' },
  notJson: { title: 'Only JSON is taken here', advice: 'Use the page that Dossier itself serves.' },
  notFound: { title: 'There is nothing here', advice: 'The graph is at the address that Dossier printed.' },
  notBuilt: { title: 'The page has not been built', advice: 'Run: npm run build' },
  failed: {
    title: 'The graph could not be made',
    advice: 'The terminal in which Dossier runs says why. Mend it there, then load this page again.',
  },
} as const satisfies Record<string, Problem>;

/** The page; its texts are escaped. */
export function errorPage({ title, advice }: Problem) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} – Dossier</title>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${advice}</p>
      </body>
    </html>`;
}

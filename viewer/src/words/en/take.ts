/** Words of “take along”, in English. */
export const take = {
  nouns: {
    entity: { one: 'entity', many: 'entities' },
    statement: { one: 'statement', many: 'statements' },
    article: { one: 'article', many: 'articles' },
    relation: { one: 'relation', many: 'relations' },
    claim: { one: 'claim', many: 'claims' },
    outlet: { one: 'outlet', many: 'outlets' },
  },
  articlesOfOutlets: (articles: string, outlets: string | undefined): string =>
    outlets === undefined ? articles : `${articles} of ${outlets}`,
  sources: (sources: string): string => `Sources: ${sources}.`,
  nothingHidden: 'No filter hides anything.',
  notShown: (what: string): string => `Not shown: ${what}.`,
  voice: {
    own: 'in the article’s own voice',
    nobodyNamed: 'by whom is not said',
    of: (speakers: string | undefined, outlet: string | undefined): string => {
      if (speakers === undefined) return `according to ${outlet ?? 'somebody not identified'}`;
      return outlet === undefined
        ? `according to ${speakers}`
        : `according to ${speakers}, reported by ${outlet}`;
    },
  },
  ofDate: (date: string): string => `of ${date}`,
  evidence: 'Evidence',
  sourcesHeading: 'Sources',
  evidenceOf: (what: string): string => `Evidence: ${what}`,
  whatIsShown: 'What is shown',
  whatItHolds: 'What it holds',
  picture: 'Picture',
  pictureOfScreen: 'The drawing as it is on the screen now, with a line below that says what it holds.',
  noDrawing: 'There is no drawing to take: switch from the list to the graph.',
  size: 'Size',
  scale: (factor: number, width: number, height: number): string =>
    `${factor}× · ${width} × ${height} pixels`,
  clear: 'Without background',
  png: 'PNG picture',
  svg: 'SVG drawing',
  svgFor: 'sharp at any size; for Illustrator, Inkscape',
  pngFor: 'for texts, slides and posts',
  data: 'Graph',
  dataIs: 'Exactly the nodes and relations in view, where they stand now, with their sentences.',
  gexf: 'GEXF',
  gexfFor: 'Gephi, Gephi Lite',
  json: 'JSON',
  jsonFor: 'graph.json with claims and articles',
  graphml: 'GraphML',
  graphmlFor: 'yEd, igraph, networkx',
  list: 'Evidence list',
  listIs: 'Every relation with its sentences: outlet, date, who says so, address.',
  of: 'Of',
  parts: { shown: 'all that is shown', selection: 'what is selected', path: 'the path' },
  markdown: 'Markdown',
  markdownFor: 'for a text, with numbered sources',
  csv: 'CSV',
  csvFor: 'for a spreadsheet',
  page: 'Page',
  link: 'Copy the link to this view',
  linkCopied: 'Copied',
  linkHere: 'It opens on this computer, while Dossier shows this graph.',
  linkFile:
    'It opens where this file is. For somebody else’s copy, put what stands after # behind its address.',
  isOneFile: 'This page is one file with everything in it: pass it on as it is.',
  print: 'Print the card',
  taken: (file: string): string => `Saved as ${file}.`,
  failed: (why: string): string => `It could not be saved: ${why}`,
};

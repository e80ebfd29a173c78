/** Words of reading an article in the page, in English. */
export const drop = {
  lead: 'Paste an article, or drop a text file on the page. It is read here, in this page: the text is sent nowhere, and nothing of it is kept.',
  text: 'Text of the article',
  placeholder: 'Paste the text here. A date, an outlet and a title may stand before it as front matter.',
  chooseFile: 'Choose a text file…',
  about: 'What the text does not say itself',
  title: 'Title',
  date: 'Published on',
  dateHint: 'YYYY-MM-DD; times such as “on Tuesday” are counted from it',
  publisher: 'Outlet',
  url: 'Web address',
  read: 'Read it',
  stop: 'Stop',
  progress: {
    model: 'Loading the language model…',
    article: 'Reading the article…',
    layout: 'Drawing its graph…',
  },
  untitled: 'Pasted text',
  tooLarge:
    'This is more text than the page reads at once (1 million characters). Use “dossier ingest” for it.',
  notText: (name: string): string => `“${name}” is not a text file. Dossier reads .txt and .md here.`,
  nothing: 'Nothing was found in it: no names that Dossier knows how to connect.',
  failed: (reason: string): string => `It could not be read: ${reason}`,
  fault: (reason: string, hint: string): string => `${reason}; ${hint}`,
  shown: (title: string): string =>
    `This is the graph of one pasted article, “${title}”. Nothing of it is kept.`,
  backToGraph: 'Back to the whole graph',
  unavailable: {
    static:
      'This page is one file and holds no language model. Open the graph with “dossier view” to read an article in the page.',
    noModel: 'The language model’s files are missing. Build Dossier anew: npm run build',
  },
};

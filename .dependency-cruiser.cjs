// The layers of the project as docs/architecture.md draws them: an import that goes the wrong way fails `npm run layers`.
// tests/house/layers.test.ts breaks each kind of rule once.
const { builtinModules } = require('node:module');

const OURS = '^(src|graph|viewer|tests|bench|scripts)/';

/** Modules of Node itself, with and without their prefix. */
const CORE = `^(node:.+|(${builtinModules.join('|')}))$`;

const MODEL = '^graph/model/';
const LEXICON = '^src/lexicon/';
const ENGLISH = '^src/english/(?!load-node)';
const ANNOTATE = '^src/annotate/';
const MENTION = '^src/mention/';
const RESOLVE = '^src/resolve/';
const EXTRACT = '^src/extract/';
const LINK = '^src/link/';
const BATCH = '^src/batch/';
const STORES = '^graph/stores/';
const FORMATS = '^graph/formats/';
const TABLES = '^graph/tables/';
const QUERY = '^graph/query/';
const WORDS = '^graph/words/';
const API = '^graph/api/';
const CORE_OF_GRAPH = '^graph/(assemble|layout|select|dossier-graph)(\\.ts$|/)';

/** Of our own files, those in `from` import those in `allowed` and each other. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: OURS, pathNot: [from, ...allowed] },
});

/** No import, however long the chain, leads from here to a module of Node: the code must run in a page. */
const freeOfNode = (name, from) => ({
  name,
  comment: 'runs in a browser too, so neither it nor what it imports may need Node',
  severity: 'error',
  from: { path: from },
  to: { path: [CORE, '^src/english/load-node\\.ts$'], reachable: true },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },

    only('model', MODEL, [], 'graph/model imports nothing of ours'),
    only('graph', CORE_OF_GRAPH, [MODEL], 'the graph knows its model only'),
    only('tables', TABLES, [MODEL, CORE_OF_GRAPH], 'tables are the graph in rows'),
    only('words', WORDS, [MODEL], 'words for readers know the model only'),
    only(
      'query',
      QUERY,
      [MODEL, CORE_OF_GRAPH, TABLES, WORDS],
      'questions are asked of the graph and its tables',
    ),
    only('api', API, [MODEL, QUERY, WORDS], 'page and server speak of what the graph is asked'),
    only('formats', FORMATS, [MODEL, CORE_OF_GRAPH, TABLES], 'formats write the graph'),
    only(
      'stores',
      STORES,
      [MODEL, CORE_OF_GRAPH, TABLES, QUERY],
      'stores keep results, and copies of the graph as tables',
    ),
    only('graph-alone', '^graph/', [], 'graph/* imports graph only'),
    only('english', '^src/english/', [], 'src/english imports nothing from outside its folder'),
    only('lexicon', LEXICON, [MODEL], 'word lists know the types of entities only'),
    only(
      'time',
      '^src/time/',
      [MODEL, ENGLISH, ANNOTATE],
      'time expressions know annotated text and dates only',
    ),
    only('read', '^src/read/', [MODEL], 'reading knows articles only'),
    only('annotate', ANNOTATE, [MODEL, ENGLISH], 'annotated articles are articles and their English'),
    only('mention', MENTION, [MODEL, ENGLISH, LEXICON, ANNOTATE], 'mentions come from annotated articles'),
    only('resolve', RESOLVE, [MODEL, ENGLISH, LEXICON, ANNOTATE, MENTION], 'entities come from mentions'),
    only(
      'extract',
      EXTRACT,
      [MODEL, ENGLISH, LEXICON, ANNOTATE, MENTION, RESOLVE, '^src/time/'],
      'claims come from resolved articles',
    ),
    only('link', LINK, [MODEL, LEXICON], 'linking sees per-article results only'),
    only(
      'to-article-result',
      '^src/to-article-result\\.ts$',
      [MODEL, LEXICON, ENGLISH, ANNOTATE, MENTION, RESOLVE, EXTRACT],
      'an article’s result is made of what its analysis found',
    ),
    only(
      'ingest',
      '^src/ingest\\.ts$',
      [
        MODEL,
        CORE_OF_GRAPH,
        ENGLISH,
        ANNOTATE,
        MENTION,
        RESOLVE,
        EXTRACT,
        LINK,
        '^src/to-article-result\\.ts$',
      ],
      'the way from an article to the graph',
    ),
    only(
      'index',
      '^src/index\\.ts$',
      [MODEL, CORE_OF_GRAPH, ENGLISH, LINK, '^src/ingest\\.ts$', '^src/read/(read-text|source-fault)\\.ts$'],
      'the library exports its parts',
    ),
    only(
      'batch',
      BATCH,
      [MODEL, CORE_OF_GRAPH, STORES, QUERY, LINK, '^src/read/', '^src/ingest\\.ts$'],
      'a batch reads sources, analyses them and keeps the results',
    ),
    only(
      'server',
      '^src/server/',
      [API, WORDS, MODEL, CORE_OF_GRAPH, FORMATS, STORES, QUERY, BATCH],
      'the server shows what a store holds',
    ),
    only('cli', '^src/cli/', ['^src/', '^graph/'], 'commands sit on top'),
    only(
      'page',
      '^viewer/',
      [MODEL, WORDS, CORE_OF_GRAPH, TABLES, QUERY, FORMATS, API, '^src/index\\.ts$', ENGLISH],
      'the page shows a graph, asks it and writes it; what a server knows it asks the server',
    ),

    freeOfNode('library-is-free-of-node', '^src/(index|ingest|to-article-result)\\.ts$'),
    freeOfNode(
      'analysis-is-free-of-node',
      '^src/(english/(?!load-node)|(time|annotate|lexicon|mention|resolve|extract|link)/)',
    ),
    freeOfNode('graph-is-free-of-node', '^graph/(?!stores/)'),
    freeOfNode('page-is-free-of-node', '^viewer/src/'),

    {
      name: 'english-needs-zod-only',
      severity: 'error',
      from: { path: '^src/english/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'no-development-packages',
      comment: 'what is installed for users has the dependencies of package.json only',
      severity: 'error',
      from: { path: '^(src|graph)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
    {
      name: 'no-development-files',
      severity: 'error',
      from: { path: '^(src|graph|viewer)/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'only-render-imports-sigma',
      severity: 'error',
      from: { path: '^viewer/', pathNot: '^viewer/src/render/' },
      to: { path: 'node_modules/(@sigma|sigma)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};

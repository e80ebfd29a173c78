// The layers of the project as docs/architecture.md draws them: an import that goes the wrong way fails `npm run layers`.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: [...allowed, 'node_modules', '^(node:)?[a-z_/]+$'],
    path: '^(src|graph|viewer|tests|bench|scripts)/',
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('model-stands-alone', '^graph/model/', ['^graph/model/'], 'graph/model imports nothing of ours'),
    only(
      'english-stands-alone',
      '^src/english/',
      ['^src/english/'],
      'src/english imports nothing from outside its folder',
    ),
    only(
      'time',
      '^src/time/',
      ['^src/time/', '^graph/model/', '^src/english/'],
      'time expressions know text and dates only',
    ),
    only('read', '^src/read/', ['^src/read/', '^graph/model/'], 'reading knows articles only'),
    only(
      'mention',
      '^src/mention/',
      ['^src/mention/', '^src/annotate/', '^src/english/', '^graph/model/', '^src/lexicon/'],
      'mentions come from annotated articles',
    ),
    only(
      'resolve',
      '^src/resolve/',
      ['^src/resolve/', '^src/mention/', '^src/annotate/', '^src/english/', '^graph/model/', '^src/lexicon/'],
      'entities come from mentions',
    ),
    only(
      'extract',
      '^src/extract/',
      [
        '^src/extract/',
        '^src/resolve/',
        '^src/mention/',
        '^src/time/',
        '^src/annotate/',
        '^src/english/',
        '^graph/model/',
        '^src/lexicon/',
      ],
      'claims come from resolved articles',
    ),
    only(
      'link',
      '^src/link/',
      ['^src/link/', '^graph/model/', '^src/lexicon/'],
      'linking sees per-article results only',
    ),
    only('graph', '^graph/(?!model/)', ['^graph/'], 'graph/* imports graph only'),
    {
      name: 'library-is-free-of-node',
      severity: 'error',
      from: {
        path: '^src/(index|ingest)\\.ts$|^src/(english|time|mention|resolve|extract|link|annotate|lexicon)/(?!load-node|node/)',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page',
      severity: 'error',
      from: { path: '^viewer/' },
      to: { path: '^(src|graph)/', pathNot: ['^graph/model/', '^src/index\\.ts$', '^src/english/'] },
    },
    {
      name: 'only-render-imports-sigma',
      severity: 'error',
      from: { path: '^viewer/', pathNot: '^viewer/src/render/' },
      to: { path: 'node_modules/(@sigma|sigma)' },
    },
    {
      name: 'cli-and-server-sit-on-top',
      severity: 'error',
      from: { path: '^(src|graph|viewer)/', pathNot: '^src/(cli|server)/' },
      to: { path: '^src/(cli|server)/' },
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

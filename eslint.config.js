// Zero warnings is the rule: `npm run lint` fails on the first one.
import js from '@eslint/js';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';

const SYNTAX = [{ selector: 'ExportDefaultDeclaration', message: 'Use a named export.' }];

const CLOCK = 'Take the time as a parameter: the same input gives the same output.';

/** What would make a result depend on when, where and under what settings it was computed. */
const UNREPEATABLE = {
  'no-restricted-globals': [
    'error',
    { name: 'process', message: 'Only the command line knows the process.' },
    { name: 'performance', message: CLOCK },
    { name: 'crypto', message: 'Take randomness as a parameter.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: CLOCK },
    { object: 'Math', property: 'random', message: 'Take randomness as a parameter.' },
    { property: 'localeCompare', message: 'It depends on the machine’s language: compare code units.' },
  ],
  'no-restricted-syntax': [
    'error',
    ...SYNTAX,
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.dossier/**',
      'dossier/**',
      '**/target/**',
      '.cache/**',
      '.venv/**',
      '.venv-formats/**',
    ],
  },
  {
    // A rule that is wrong somewhere is mended here, for all to see.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [js.configs.recommended],
    plugins: { unicorn, 'simple-import-sort': simpleImportSort },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly' } },
    rules: {
      'unicorn/filename-case': ['error', { case: 'kebabCase', ignore: [/^\.dependency-cruiser\.cjs$/u] }],
      'simple-import-sort/imports': 'error',
      complexity: ['error', 15],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { require: 'readonly', module: 'writable' } },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { unicorn, 'simple-import-sort': simpleImportSort },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
      'simple-import-sort/imports': 'error',
      'simple-import-sort/exports': 'error',
      'no-restricted-syntax': ['error', ...SYNTAX],
      complexity: ['error', 15],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The library. Commands, the server, batches, readers and stores stand at its edge.
    files: ['src/**/*.ts', 'graph/**/*.ts'],
    ignores: ['src/{cli,server,batch,read}/**', 'src/english/load-node.ts', 'graph/stores/**'],
    rules: UNREPEATABLE,
  },
  {
    // Tests read as long lists of behaviours; a describe block is not a function that must fit a screen.
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    // Tools that read a default export from their configuration file.
    files: ['vitest.config.ts', 'viewer/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

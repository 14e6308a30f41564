import { Compiler } from '@swc/core'

// dependency-cruiser has swc read every file as TypeScript without JSX; those whose name ends in x have it.
const { parseFileSync } = Compiler.prototype
Object.assign(Compiler.prototype, {
  parseFileSync(
    /** @type {string} */ path,
    /** @type {import('@swc/core').TsParserConfig} */ options,
  ) {
    return Reflect.apply(parseFileSync, this, [path, { ...options, tsx: path.endsWith('x') }])
  },
})

/** What each room of the house may open: its own files always, and these. Everything else is an error. */
const doors = {
  domain: [],
  i18n: ['messages/', 'domain/'],
  cms: ['domain/', 'i18n/', 'env', 'payload-types', 'migrations/'],
  collections: ['cms/', 'domain/', 'i18n/', 'payload-types'],
  globals: ['cms/', 'domain/', 'i18n/', 'payload-types'],
  queries: [
    'cms/api/',
    'cms/cache-tags',
    'cms/protection/',
    'cms/register/reading/',
    'cms/search/',
    'cms/translating/words/',
    'domain/',
    'i18n/',
    'payload-types',
    'payload\\.config',
  ],
  actions: ['queries/cms', 'cms/', 'domain/', 'i18n/', 'payload-types'],
  components: ['domain/', 'i18n/', 'payload-types'],
  seed: ['domain/', 'i18n/', 'cms/', 'payload-types'],
  migrations: [],
  server: [],
  boot: [
    'payload\\.config',
    'cms/',
    'domain/',
    'i18n/',
    'env',
    'seed/',
    'migrations/',
    'payload-types',
  ],
  scripts: [
    'boot/',
    'cms/import/',
    'cms/private-data/',
    'cms/register/',
    'cms/translating/words/',
    'domain/import/',
    'domain/register/',
    'env',
    'payload\\.config',
  ],
  app: [
    'queries/',
    'actions/',
    'components/',
    'domain/',
    'i18n/',
    'payload-types',
    'payload\\.config',
    'boot/readiness',
    'cms/api/',
    'cms/jobs/plan-publication',
  ],
}

/** The same for the files that stand in the hall. */
const hall = {
  'env\\.ts': [],
  'payload\\.config\\.ts': ['collections/', 'globals/', 'cms/', 'i18n/', 'env'],
  'instrumentation\\.ts': ['boot/boot\\.'],
  'proxy\\.ts': ['i18n/', 'domain/'],
  'next\\.config\\.ts': [],
}

const tests = '\\.test\\.tsx?$|/testing/'
const packages = '(^|/)node_modules/'

/** @typedef {[name: string, allowed: string[]]} Doors */
/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule */

/** @type {(doors: Doors) => Rule} */
const mayOpen = ([room, allowed]) => ({
  name: `${room}-opens-only-its-doors`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: tests },
  to: {
    pathNot: [`^${room}/`, packages, ...allowed.map((door) => `^${door}`)],
    dependencyTypesNot: ['core', 'unknown'],
  },
})

/** @type {(doors: Doors) => Rule} */
const hallFileMayOpen = ([file, allowed]) => ({
  name: `${file.replaceAll('\\', '')}-opens-only-its-doors`,
  severity: 'error',
  from: { path: `^${file}$` },
  to: {
    pathNot: [packages, ...allowed.map((door) => `^${door}`)],
    dependencyTypesNot: ['core', 'unknown'],
  },
})

/** @type {(name: string, comment: string, from: Rule['from'], to: Rule['to']) => Rule} */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(doors).map(mayOpen),
    ...Object.entries(hall).map(hallFileMayOpen),
    rule(
      'domain-is-pure',
      'The house rules know zod and the parser of ICU messages, nothing else: no Payload, Next, React, nor Node.',
      { path: '^domain/', pathNot: tests },
      { path: packages, pathNot: 'node_modules/(zod|@formatjs/icu-messageformat-parser)/' },
    ),
    rule(
      'domain-asks-nothing-of-node',
      'The house rules run anywhere, so also in a browser.',
      { path: '^domain/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'env-knows-zod-only',
      'The environment is read before anything else is there.',
      { path: '^env\\.ts$' },
      { path: packages, pathNot: 'node_modules/zod/' },
    ),
    rule(
      'a-collection-knows-siblings-by-slug',
      'A collection names another one by its slug string.',
      { path: '^collections/([^/]+)/', pathNot: tests },
      { path: '^collections/', pathNot: '^collections/$1/' },
    ),
    rule(
      'one-door-to-payload',
      'Of the reading room only cms.ts opens Payload.',
      { path: '^queries/', pathNot: ['^queries/cms\\.ts$', tests] },
      { path: '^payload\\.config' },
    ),
    rule(
      'routes-do-not-open-payload',
      'Of the doors only those that Payload generates open its configuration.',
      { path: '^app/', pathNot: ['^app/\\(payload\\)/', tests] },
      { path: '^payload\\.config' },
    ),
    rule(
      'one-door-to-readiness',
      'The boot is asked by /api/ready alone.',
      { path: '^app/', pathNot: '^app/api/ready/' },
      { path: '^boot/' },
    ),
    rule('nothing-imports-app', 'Doors open outwards.', { pathNot: '^app/' }, { path: '^app/' }),
    rule(
      'nothing-imports-tests',
      'Test set-up, journeys and benchmarks serve nobody but themselves.',
      {
        pathNot: [
          '^(test|e2e|bench)/',
          '^(vitest|playwright)\\.config\\.ts$',
          '^scripts/bench\\.mjs$',
          tests,
        ],
      },
      { path: ['^(test|e2e|bench)/', tests] },
    ),
    rule('no-circles', 'Data walks in one direction.', {}, { circular: true }),
    rule('nothing-unresolved', 'What is imported is there.', {}, { couldNotResolve: true }),
    rule(
      'no-orphans',
      'A file that nothing imports and that is no entry is forgotten.',
      {
        orphan: true,
        pathNot: [
          '^[^/]+$',
          '^app/',
          '^(scripts|server|bench)/[^/]+\\.(mjs|cjs)$',
          '^scripts/payload/',
          '^(e2e|test|public)/',
          '\\.d\\.ts$',
          '^(migrations|messages)/.*\\.json$',
          // Stylesheets are imported by @import, which is not followed.
          '\\.css$',
          tests,
        ],
      },
      {},
    ),
    rule(
      'nothing-installed-for-development-only',
      'What the site runs on is a dependency, not a devDependency.',
      {
        path: `^(${Object.keys(doors)
          .filter((room) => room !== 'scripts')
          .join('|')})/`,
        pathNot: tests,
      },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: packages },
    exclude: { path: '^(\\.next|\\.data|coverage)/' },
    moduleSystems: ['es6', 'cjs', 'tsd'],
    extraExtensionsToScan: ['.css', '.json'],
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
}

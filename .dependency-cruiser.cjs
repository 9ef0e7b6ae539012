// Imports run downhill only: each module may see itself and the modules that are named here.
const modules = {
  dictionary: [],
  variations: ['dictionary'],
  metadata: ['dictionary'],
  odata: ['dictionary', 'metadata'],
  payload: ['dictionary', 'metadata', 'odata'],
  'sample-server': ['dictionary', 'metadata', 'odata', 'payload'],
  rules: ['dictionary', 'variations', 'metadata', 'odata', 'payload'],
  results: ['dictionary', 'variations', 'metadata', 'odata', 'payload', 'rules'],
  run: ['dictionary', 'variations', 'metadata', 'odata', 'payload', 'sample-server', 'rules', 'results'],
  // Types only: the data that pages show.
  browser: ['results', 'rules', 'dictionary'],
  library: ['dictionary', 'variations', 'metadata', 'odata', 'payload', 'sample-server', 'rules', 'results'],
  commands: [
    'dictionary',
    'variations',
    'metadata',
    'odata',
    'payload',
    'sample-server',
    'rules',
    'results',
    'run',
    'library',
  ],
}

/** Each third-party library enters by one door. */
const doors = {
  yazl: '^support/run/submission/',
  yauzl: '^generator/read/|^support/payload/|^support/results/certificate/',
  ajv: '^support/payload/schema/',
  xlsx: '^generator/read/|^generator/distill/',
  handlebars: '^generator/render/',
  '@cucumber/gherkin': '^generator/render/',
  '@xmldom/xmldom': '^support/metadata/',
  'libxml2-wasm': '^support/metadata/schema-validation/',
  leven: '^support/variations/|^support/dictionary/',
  axios: '^support/odata/transport/',
  'proxy-from-env': '^support/run/doctor/',
  'p-limit': '^support/odata/transport/|^support/payload/sampling/|^support/run/certify/',
  'p-retry': '^support/odata/transport/',
  'lossless-json': '^support/odata/',
  ora: '^support/run/cucumber/',
  esbuild: '^build/|^support/results/page/',
  preact: '^support/browser/',
  chartist: '^support/browser/',
  'get-east-asian-width': '^support/results/',
  hono: '^support/sample-server/',
  '@hono/node-server': '^support/sample-server/',
  '@cucumber/cucumber':
    '^build/cucumber-js\\.js$|^support/run/[^/]+$|^support/run/command-line/|^support/results/formatter/|^step-definitions/',
  '@cucumber/tag-expressions': '^support/run/command-line/',
  glob: '^support/run/command-line/',
}

const tests = '[.]test[.]ts$|/testing/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(modules).map(([module, below]) => ({
      name: `downhill-from-${module}`,
      severity: 'error',
      from: { path: `^support/${module}/`, pathNot: tests },
      to: {
        path: '^(generator|step-definitions|support|features|bench|fuzz)/',
        pathNot: [
          ...[module, ...below].map((name) => `^support/${name}/`),
          // Its command is one of all commands.
          ...(module === 'commands' ? ['^generator/cli/generate-command[.]ts$'] : []),
        ],
      },
    })),
    {
      name: 'door',
      comment: 'Files directly in support/<module>/ are its door; what lies in its folders is private to the module.',
      severity: 'error',
      from: { path: '^support/([^/]+)/', pathNot: tests },
      to: { path: '^support/[^/]+/[^/]+/', pathNot: '^support/$1/' },
    },
    {
      name: 'door-for-all-others',
      severity: 'error',
      from: { path: '^(generator|step-definitions|build)/', pathNot: tests },
      to: { path: '^support/[^/]+/[^/]+/' },
    },
    {
      name: 'pages-take-types-only',
      comment: "Pages run in the reader's browser: what they import from other modules is gone when they are compiled.",
      severity: 'error',
      from: { path: '^support/browser/', pathNot: tests },
      to: { path: '^support/', pathNot: '^support/browser/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'generator-sees-the-dictionary-only',
      comment: 'What is made of the catalogue of rules is rendered in generator/sentences/.',
      severity: 'error',
      from: { path: '^generator/', pathNot: [tests, '^generator/sentences/'] },
      to: { path: '^(step-definitions|support|features|bench|fuzz)/', pathNot: '^support/dictionary/' },
    },
    {
      name: 'sentences-see-rules',
      severity: 'error',
      from: { path: '^generator/sentences/', pathNot: tests },
      to: { path: '^(step-definitions|support|features|bench|fuzz)/', pathNot: '^support/(dictionary|rules)/' },
    },
    ...Object.entries(doors).map(([library, door]) => ({
      name: `one-door-for-${library}`,
      severity: 'error',
      from: { pathNot: [door, tests, '^(bench|fuzz)/'] },
      to: { path: `^node_modules/(@e965/)?${library}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

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
  commands: ['dictionary', 'variations', 'metadata', 'odata', 'payload', 'sample-server', 'rules', 'results', 'run'],
}

/** Folders that have not moved into their module yet. */
const still = {
  dictionary: 'lists|findings',
  metadata: 'xml|edm|payload/files/read-metadata-report[.]ts|aggregate/reported-metadata[.]ts',
  odata: 'expressions',
  payload: 'lookups',
  rules: 'checks|web-api-core',
  results: 'report|aggregate|compare|payload/availability',
  run: 'cucumber|certify|doctor',
}
const foldersOf = (module) => `^support/(${still[module] === undefined ? module : `${module}|${still[module]}`})(/|$)`

/** Each third-party library enters by one door. */
const doors = {
  yauzl: '^generator/read/|^support/payload/',
  ajv: '^support/payload/',
  xlsx: '^generator/read/|^generator/distill/',
  handlebars: '^generator/render/',
  '@cucumber/gherkin': '^generator/render/',
  '@xmldom/xmldom': '^support/(metadata/)?xml/',
  'libxml2-wasm': '^support/metadata/schema-validation/',
  leven: '^support/variations/',
  axios: '^support/odata/',
  'p-limit': '^support/odata/|^support/(run/)?certify/',
  'p-retry': '^support/odata/',
  'lossless-json': '^support/odata/',
  ora: '^support/(run/)?cucumber/',
  esbuild: '^support/(report|results)/page/',
  preact: '^support/browser/',
  chartist: '^support/browser/',
  hono: '^support/sample-server/',
  '@hono/node-server': '^support/sample-server/',
  '@cucumber/cucumber': '^support/(run/)?cucumber/|^step-definitions/',
}

const tests = '[.]test[.]ts$|/testing/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(modules).map(([module, below]) => ({
      name: `downhill-from-${module}`,
      severity: 'error',
      from: {
        path: foldersOf(module),
        pathNot: [tests, ...(module === 'payload' ? [foldersOf('results'), foldersOf('metadata')] : [])],
      },
      to: {
        path: '^(generator|step-definitions|support|features|bench)/',
        pathNot: [module, ...below].map(foldersOf),
      },
    })),
    {
      name: 'generator-sees-the-dictionary-only',
      severity: 'error',
      from: { path: '^generator/', pathNot: tests },
      to: { path: '^(step-definitions|support|features|bench)/', pathNot: foldersOf('dictionary') },
    },
    ...Object.entries(doors).map(([library, door]) => ({
      name: `one-door-for-${library}`,
      severity: 'error',
      from: { pathNot: [door, tests, '^bench/'] },
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

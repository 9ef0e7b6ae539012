// Imports run downhill only: each folder may see itself and what stands below it.
const below = {
  'support/lists': [],
  'support/dictionary': [],
  'support/findings': [],
  'support/xml': ['support/findings'],
  'support/variations': ['support/findings', 'support/dictionary'],
  'support/edm': ['support/xml', 'support/findings'],
  'support/odata': ['support/findings'],
  'support/expressions': ['support/odata', 'support/edm'],
  'support/run': ['support/odata', 'support/xml', 'support/findings'],
  'support/metadata': ['support/edm', 'support/xml', 'support/findings'],
  'support/lookups': ['support/metadata', 'support/odata', 'support/edm', 'support/dictionary', 'support/findings'],
  'support/payload': [
    'support/lookups',
    'support/metadata',
    'support/odata',
    'support/edm',
    'support/dictionary',
    'support/findings',
  ],
  'support/commands': ['support'],
  'support/checks': [
    'support/payload',
    'support/lookups',
    'support/metadata',
    'support/odata',
    'support/edm',
    'support/variations',
    'support/dictionary',
    'support/findings',
  ],
  'support/sample-server': [
    'support/expressions',
    'support/lookups',
    'support/edm',
    'support/xml',
    'support/dictionary',
    'support/findings',
  ],
  'support/report': ['support/findings', 'support/run'],
  'support/cucumber': [
    'support/sample-server',
    'support/checks',
    'support/payload',
    'support/lookups',
    'support/metadata',
    'support/odata',
    'support/edm',
    'support/xml',
    'support/run',
    'support/variations',
    'support/dictionary',
    'support/findings',
  ],
  'step-definitions': ['support'],
  generator: ['support/dictionary'],
}

/** Each third-party library enters by one door. */
const doors = {
  yauzl: '^generator/read/|^support/payload/',
  ajv: '^support/payload/',
  xlsx: '^generator/read/|^generator/distill/',
  handlebars: '^generator/render/',
  '@cucumber/gherkin': '^generator/render/',
  '@xmldom/xmldom': '^support/xml/',
  'libxml2-wasm': '^support/metadata/schema-validation/',
  leven: '^support/variations/',
  axios: '^support/odata/',
  'p-limit': '^support/odata/',
  'p-retry': '^support/odata/',
  'lossless-json': '^support/odata/',
  ora: '^support/cucumber/',
  hono: '^support/sample-server/',
  '@hono/node-server': '^support/sample-server/',
  '@cucumber/cucumber': '^support/cucumber/|^step-definitions/',
}

const tests = '[.]test[.]ts$|/testing/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(below).map(([folder, allowed]) => ({
      name: `downhill-from-${folder}`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: tests },
      to: {
        path: '^(generator|step-definitions|support|features|bench)/',
        pathNot: [folder, 'support/lists', ...allowed].map((path) => `^${path}/`),
      },
    })),
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

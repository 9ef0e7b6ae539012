const given = process.argv.slice(2)

// cucumber-js adds the paths of a profile to those of the command line; naming features there means only these, judged
// by the version that they come from, so that an IDE runs any of them without a profile.
const namedFeatures = given.filter((argument) => /\.feature(:\d+)*$|^features\b/.test(argument))
const [, suite, namedVersion] =
  namedFeatures.join(' ').match(/(data-dictionary|payload|web-api-core)[\\/]v(\d+(?:\.\d+)+)/) ?? []

// The features of a profile of the Data Dictionary have no sentence of Web API Core, whose rules take time to load. Others
// may be named.
const mayRunCore = given.some((argument) => /\bfeatures?\b/.test(argument))

// Scenarios beyond Core run only where a tag asks for them, so that they do not decide an endorsement unnoticed.
const ofCore = /^(core-endorsement|add-edit-endorsement|[\d.]+)$/
const wantedTags = [...given.join(' ').matchAll(/(not\s+\(?)?@([\w.-]+)/g)].filter(
  ([, not, tag]) => !not && !ofCore.test(tag),
)
const coreFeatures = wantedTags.length > 0 ? '**/*.feature' : '*.feature'

/** A profile: which features, judged by which version of the dictionary, and where the reports go. */
function profile(name, dictionaryVersion, paths, settings = {}) {
  const reports = process.env.REPORTS || `reports/${name}`
  const steps = mayRunCore || name.startsWith('web-api-core') ? '*' : '!(core-*)'
  return {
    paths: namedFeatures.length > 0 ? [] : paths,
    requireModule: [require.resolve('./build/load.js')],
    require: ['support/run/{parameter-types,world,hooks}.ts', `step-definitions/${steps}.steps.ts`],
    format: ['./support/results/formatter/summary-formatter.js', `json:${reports}/cucumber.json`],
    formatOptions: { reports, suite: name },
    worldParameters: { dictionaryVersion, reports, ...settings },
  }
}

/** The profile of one version of the Data Dictionary. */
const dataDictionary = (version) =>
  profile(`dd-${version}`, version, [
    'features/metadata/*.feature',
    'features/lookup-resource/*.feature',
    `features/data-dictionary/v${version}/**/*.feature`,
    ...(version === '1.7' ? [] : ['features/variations/*.feature']),
    `features/payload/v${version}/*.feature`,
  ])

/** The newest dictionary has all standard Resources of those before. */
const NEWEST_DICTIONARY = '2.1'

/** The profile of one version of Web API Core; 2.1.0 adds to what 2.0.0 asks for. */
const webApiCore = (version) =>
  profile(
    `web-api-core-${version}`,
    NEWEST_DICTIONARY,
    ['2.0.0', ...(version === '2.0.0' ? [] : [version])].map(
      (added) => `features/web-api-core/v${added}/${coreFeatures}`,
    ),
    // Paging needs pages.
    { sampleServerRecords: 100 },
  )

/** The profile, or that of the features that are named. */
const unlessNamed = (ofProfile) =>
  namedVersion === undefined ? ofProfile : (suite === 'web-api-core' ? webApiCore : dataDictionary)(namedVersion)

module.exports = {
  default: unlessNamed(dataDictionary('2.0')),
  'dd-1.7': unlessNamed(dataDictionary('1.7')),
  'dd-2.0': unlessNamed(dataDictionary('2.0')),
  'dd-2.1': unlessNamed(dataDictionary('2.1')),
  'web-api-core-2.0.0': unlessNamed(webApiCore('2.0.0')),
  'web-api-core-2.1.0': unlessNamed(webApiCore('2.1.0')),
}

// cucumber-js adds the paths of a profile to those of the command line; naming features there means only these, judged
// by the version that they come from, so that an IDE runs any of them without a profile.
const namedFeatures = process.argv.slice(2).filter((argument) => /\.feature(:\d+)*$|^features\b/.test(argument))
const [, namedVersion] = namedFeatures.join(' ').match(/(?:data-dictionary|payload)[\\/]v(\d+\.\d+)/) ?? []

/** The profile of one version of the Data Dictionary. */
function dataDictionary(profileVersion) {
  const version = namedVersion ?? profileVersion
  const reports = process.env.REPORTS || `reports/dd-${version}`
  return {
    paths:
      namedFeatures.length > 0
        ? []
        : [
            'features/metadata/*.feature',
            'features/lookup-resource/*.feature',
            `features/data-dictionary/v${version}/**/*.feature`,
            ...(version === '1.7' ? [] : ['features/variations/*.feature']),
            `features/payload/v${version}/*.feature`,
          ],
    requireModule: ['ts-node/register'],
    require: ['support/cucumber/{parameter-types,world,hooks}.ts', 'step-definitions/*.steps.ts'],
    format: [
      './support/report/summary-formatter.js',
      `json:${reports}/cucumber.json`,
      `html:${reports}/cucumber.html`,
      `message:${reports}/messages.ndjson`,
      `junit:${reports}/junit.xml`,
    ],
    formatOptions: { reports },
    worldParameters: { dictionaryVersion: version, reports },
  }
}

module.exports = {
  default: dataDictionary('2.0'),
  'dd-1.7': dataDictionary('1.7'),
  'dd-2.0': dataDictionary('2.0'),
  'dd-2.1': dataDictionary('2.1'),
}

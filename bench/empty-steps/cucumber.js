module.exports = {
  default: {
    paths: [
      'features/metadata/*.feature',
      'features/lookup-resource/*.feature',
      'features/data-dictionary/v2.0/**/*.feature',
      'features/variations/*.feature',
      'features/deprecations/*.feature',
      'features/payload/v2.0/*.feature',
    ],
    require: ['bench/empty-steps/steps.js'],
    format: ['json:reports/bench/empty/cucumber.json', 'html:reports/bench/empty/cucumber.html'],
  },
}

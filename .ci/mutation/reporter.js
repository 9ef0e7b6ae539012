// A reporter of StrykerJS that keeps what was found for `run.js`.
class Keeper {
  onMutationTestReportReady(report) {
    exports.found = report.files
  }
}

exports.strykerPlugins = [{ kind: 'Reporter', name: 'keeper', injectableClass: Keeper }]

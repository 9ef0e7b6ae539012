// The sentences of the features with nothing behind them: what remains is Cucumber's own time.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Given, defineParameterType } = require('@cucumber/cucumber')

for (const name of ['field', 'resource', 'dataType', 'rule']) defineParameterType({ name, regexp: /"([^"]+)"/ })
defineParameterType({ name: 'level', regexp: /MUST|SHOULD/ })
defineParameterType({ name: 'samplingPass', regexp: /[A-Z]\w+(?: of recent records)?/ })

/** Functions that do nothing, by their number of parameters, which Cucumber checks. */
const nothing = [() => {}, (_a) => {}, (_a, _b) => {}, (_a, _b, _c) => {}]

const page = readFileSync(join(__dirname, '..', '..', 'step-definitions', 'README.md'), 'utf8')
// The table has the sentences of rules; this one judges nothing.
Given('the metadata of the server under test', nothing[0])
for (const [, sentence] of page.matchAll(/^\| `([^`]+)` \|/gm)) {
  const tables = sentence.includes('following') ? 1 : 0
  Given(sentence, nothing[sentence.split('{').length - 1 + tables])
}

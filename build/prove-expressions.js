// `npm run prove`: proves by recheck, for each regular expression of what runs, that its time grows with the length of a
// text and no faster, and lists those that are proven. `-- --again` proves the listed ones once more.
//
// recheck is not a dependency, because of the 30 MB that it brings for Java: NODE_PATH names the folder where it is.
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { PROVEN, provenExpressions, regularExpressionsIn } = require('./regular-expressions')

/** The name in a variable, so that nobody looks for it among the dependencies. */
const PROVER = 'recheck'

/** The JavaScript of recheck, which needs no Java. */
process.env['RECHECK_BACKEND'] = 'pure'

/** Only the automaton proves something; its other way, fuzzing, may not have found what there is. */
const PROOF = { checker: 'automaton', maxRepeatCount: 200, timeout: 60_000 }

function faultOf(checkSync, text) {
  const end = text.lastIndexOf('/')
  const { status, complexity, error } = checkSync(text.slice(1, end), text.slice(end + 1), PROOF)
  return status === 'safe' ? undefined : (complexity?.summary ?? error?.kind ?? status)
}

function prove() {
  const { checkSync } = require(PROVER)
  const known = new Set(process.argv.includes('--again') ? [] : provenExpressions())
  const { literals } = regularExpressionsIn(join(__dirname, '..'))
  const used = [...new Set(literals.map(({ text }) => text))].sort()
  const proven = used.filter((text) => {
    const fault = known.has(text) ? undefined : faultOf(checkSync, text)
    if (fault === undefined) return true
    const places = literals.filter((literal) => literal.text === text).map(({ place }) => place)
    console.error(
      `${places.join(', ')}: ${text} cannot be proven to be linear (${fault}): write it without an expression`,
    )
    process.exitCode = 1
    return false
  })
  writeFileSync(PROVEN, `${JSON.stringify(proven, undefined, 2)}\n`)
  console.log(`${proven.length} of ${used.length} regular expressions are linear`)
}

prove()

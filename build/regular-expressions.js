// The regular expressions of what runs: all of them have to be linear, for they see what servers and files hold.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { sourcesOf } = require('./sources')

/** What the sample server makes of its own metadata and records never comes from outside. */
const OWN_DATA = /^support\/sample-server\/(?:defects|reference|records)\//

/** Cucumber makes expressions of these arguments itself; a run tries before whether it can. */
const OF_THE_COMMAND_LINE = 'support/run/command-line/read-arguments.ts'

/**
 * Returns the regular expressions in the sources, and the places where one is made of a text, which may be a text of
 * somebody else.
 *
 * @param {string} root
 * @returns {{ literals: { place: string, text: string }[], made: string[] }}
 */
exports.regularExpressionsIn = (root) => {
  const literals = []
  const made = []
  const paths = sourcesOf(root).filter((path) => /\.tsx?$/.test(path) && !OWN_DATA.test(path))
  for (const path of paths) {
    const found = expressionsOf(readFileSync(join(root, path), 'utf8'), path)
    literals.push(...found.literals)
    if (path !== OF_THE_COMMAND_LINE) made.push(...found.made)
  }
  return { literals, made }
}

function expressionsOf(text, path) {
  const ts = require('typescript')
  const literals = []
  const made = []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const placeOf = (node) => `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ place: placeOf(node), text: node.text })
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && node.expression.getText() === 'RegExp') made.push(placeOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { literals, made }
}

/** The file that lists the expressions that were proven. */
exports.PROVEN = join(__dirname, 'proven-expressions.json')

/** @returns {string[]} */
exports.provenExpressions = () => JSON.parse(readFileSync(exports.PROVEN, 'utf8'))

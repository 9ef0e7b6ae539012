// Holds the changes that no test noticed to the list of those that mean nothing, each with the kind of its reason.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

/** The kinds of reasons, which CONTRIBUTING.md explains. */
exports.KINDS = ['fast-path', 'types', 'placeholder', 'limit', 'programs', 'words', 'may', 'elsewhere', 'same']

/** Characters of changed lines that tell them apart from others. */
const TOLD = 160

const told = (code) => {
  const text = code.replace(/\s+/g, ' ').trim()
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text
}

/** Returns a change as the list names it: by its lines, so that others above them may come and go. */
exports.describeChange = (source, { location: { start, end }, replacement }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const before = lines[0].slice(0, start.column - 1)
  const behind = lines.at(-1).slice(end.column - 1)
  return { was: told(lines.join('\n')), is: told(before + replacement + behind) }
}

const keyOf = ({ was, is }) => JSON.stringify([was, is])

/** Returns the file for people and machines: a line for each survivor. */
exports.writeList = (list) => {
  const files = Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = ([file, entries]) =>
    `${JSON.stringify(file)}: [\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]`
  return `{\n${files.map(text).join(',\n')}\n}\n`
}

/** Returns the list of survivors with a reason, by file. */
exports.readList = () => JSON.parse(readFileSync(join(__dirname, 'survivors.json'), 'utf8'))

/**
 * Returns what becomes of the changes of a file.
 *
 * @param entries what the list has about the file; each is good for as many equal changes as it says, one if it says nothing
 * @returns how many changes there were, the survivors without a reason, and what of the list was not needed
 */
exports.judgeFile = ({ source, mutants }, entries) => {
  const valid = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
  const survivors = valid.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.times ?? 1]))
  const without = survivors
    .map((mutant) => exports.describeChange(source, mutant))
    .filter((change) => {
      const times = left.get(keyOf(change)) ?? 0
      left.set(keyOf(change), times - 1)
      return times <= 0
    })
  const unneeded = entries.filter((entry) => left.get(keyOf(entry)) === (entry.times ?? 1))
  return { changes: valid.length, survivors: survivors.length, without, unneeded }
}

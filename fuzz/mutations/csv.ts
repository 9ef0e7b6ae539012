import { applySome, type Mutant, type Mutation, oneOf } from '../mutation'
import type { Random } from '../random'
import { bytesMutator } from './bytes'
import { nastyText } from './nasty'

/** Lines of a table as they are written. */
type Lines = readonly string[]

const changedLine = (lines: Lines, random: Random, change: (line: string) => readonly string[]): Lines => {
  const at = random.below(lines.length)
  return lines.flatMap((line, index) => (index === at ? change(line) : [line]))
}

const structure = (name: string, apply: Mutation<Lines>['apply']): Mutation<Lines> => ({ name, effect: 'any', apply })

const STRUCTURE: readonly Mutation<Lines>[] = [
  structure('a row is left out', (lines, random) => changedLine(lines, random, () => [])),
  structure('a row stands twice', (lines, random) => changedLine(lines, random, (line) => [line, line])),
  structure('rows are in another order', (lines, random) => random.shuffled(lines)),
  structure('a row has more cells', (lines, random) => changedLine(lines, random, (line) => [`${line},,more`])),
  structure('a row has fewer cells', (lines, random) =>
    changedLine(lines, random, (line) => [line.replace(/,[^,]*$/, '')]),
  ),
  structure('a cell is another text', (lines, random) =>
    changedLine(lines, random, (line) => {
      const cells = line.split(',')
      const at = random.below(cells.length)
      return [cells.map((cell, index) => (index === at ? nastyText(random) : cell)).join(',')]
    }),
  ),
  structure('a quote is left open', (lines, random) => changedLine(lines, random, (line) => [`"${line}`])),
  structure('a table is long', (lines, random) => {
    const line = random.pick(lines)
    return [...lines, ...Array.from({ length: 3000 }, () => line)]
  }),
]

function restructured(bytes: Buffer, random: Random): Mutant {
  const { input, effect, steps } = applySome<Lines>(bytes.toString('utf8').trimEnd().split('\n'), STRUCTURE, random)
  return { bytes: Buffer.from(`${input.join('\n')}\n`), effect, steps }
}

/** Writes the same another way (RFC 4180): quotes, ends of lines, a byte order mark. */
function rewritten(bytes: Buffer, random: Random): Mutant {
  const quoted = bytes
    .toString('utf8')
    .replace(/[^,"\n]+/g, (cell) => (random.chance(30) && !bytes.includes(`"${cell}`) ? `"${cell}"` : cell))
  const isQuoted = /"\w+ "/.test(quoted) ? bytes.toString('utf8') : quoted
  const text = `${random.pick(['', '\ufeff'])}${isQuoted.replaceAll('\n', random.pick(['\n', '\r\n']))}`
  return { bytes: Buffer.from(text), effect: 'none', steps: ['it is written in another way'] }
}

/** Changes a table: bytes, structure, grammar. */
export const csvMutator = oneOf([bytesMutator(), restructured, restructured, rewritten])

import { exitCodeOf } from '../support/dictionary/command-line'
import { exitCodes } from '../support/dictionary/verdict'
import { type Finding, fuzz } from './fuzz'
import { InputReader } from './input-reader'
import { HELP, readOptions } from './options'

/** Folder for inputs that something was found with. */
const KEPT = 'reports/fuzz'

/** `npm run fuzz`; see its help. */
async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options === undefined) {
    console.log(HELP)
    return exitCodes.conformant
  }
  const reader = new InputReader()
  try {
    console.log(`Seed ${options.seed}`)
    const { inputs, findings } = await fuzz({ ...options, keepIn: KEPT }, reader, (found) => console.log(textOf(found)))
    for (const [kind, count] of inputs)
      console.log(`${kind.padEnd(24)}${count.toLocaleString('en').padStart(10)} inputs`)
    const total = [...inputs.values()].reduce((sum, count) => sum + count, 0)
    console.log(`${total.toLocaleString('en')} inputs, ${findings.length} findings`)
    return findings.length === 0 ? exitCodes.conformant : exitCodes['not conformant']
  } finally {
    await reader.close()
  }
}

const textOf = ({ kind, seed, input, complaint, kept }: Finding): string =>
  [
    `\nFOUND ${kind}: ${input}`,
    `  ${complaint.replaceAll('\n', '\n  ')}`,
    `  again: npm run fuzz -- --only ${kind} --input ${seed}`,
    ...(kept === undefined ? [] : [`  kept in ${kept}`]),
  ].join('\n')

void exitCodeOf(
  () => run(process.argv.slice(2)),
  (line) => console.error(line),
).then((exitCode) => {
  process.exitCode = exitCode
})

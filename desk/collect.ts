import { collectCommand } from './collector/collect-command'

/** Sends results to a search engine; see its help. */
async function main(): Promise<void> {
  const output = { print: console.log, printError: console.error }
  process.exitCode = await collectCommand(process.argv.slice(3), process.env, output)
}

void main()

import { exitCodeOf } from '../dictionary/command-line'
import { exitCodes } from '../dictionary/verdict'
import { type SampleServer, startSampleServer } from './sample-server'
import { readServeOptions } from './serve/serve-options'

/** Runs the command `serve`: starts a server and prints how to use it. SIGINT or SIGTERM stops it. */
async function serve(argv: readonly string[]): Promise<number> {
  const options = readServeOptions(argv)
  if (options.kind === 'print') {
    console.log(options.text)
    return exitCodes.conformant
  }
  const server = await startSampleServer({ ...options.server, keepsProcessAlive: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
  console.log(welcome(server, options.server.dictionaryVersion ?? '2.0'))
  return exitCodes.conformant
}

function welcome({ origin, serviceRoot, clientSecret, bearerToken }: SampleServer, version: string): string {
  const [root, query] = serviceRoot.split('?')
  return `A sample server listens at ${serviceRoot}

Test it, in another terminal:
  SAMPLE_SERVER=${origin} SAMPLE_SERVER_SECRET=${clientSecret} RESOSCRIPT=reference/resoscripts/sample-server.resoscript npx cucumber-js -p dd-${version}

Look at it:
  curl -H 'Authorization: Bearer ${bearerToken}' '${root}/Property?${query === undefined ? '' : `${query}&`}$top=3'

Ctrl-C stops it.`
}

void exitCodeOf(
  () => serve(process.argv.slice(2)),
  (line) => console.error(line),
).then((exitCode) => {
  process.exitCode = exitCode
})

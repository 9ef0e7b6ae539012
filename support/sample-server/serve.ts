import { messageOf } from '../dictionary/wording'
import { type SampleServer, startSampleServer } from './sample-server'
import { readServeOptions } from './serve-options'

/** Same as that of a run that could not judge. */
const CANNOT_START = 2

/** The command `serve`: starts a server and says what to do with it, until SIGINT or SIGTERM stops it. */
async function serve(argv: readonly string[]): Promise<void> {
  try {
    const options = readServeOptions(argv)
    if ('print' in options) return console.log(options.print)
    const server = await startSampleServer({ ...options.server, keepsProcessAlive: true })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
    console.log(welcome(server, options.server.dictionaryVersion ?? '2.0'))
  } catch (error) {
    console.error(`error: ${messageOf(error)}`)
    process.exitCode = CANNOT_START
  }
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

void serve(process.argv.slice(2))

import { type SampleServer, startSampleServer } from './sample-server'
import { readServeOptions } from './serve/serve-options'

/**
 * Runs the command `serve`: starts a server and prints how to use it. SIGINT or SIGTERM stops it.
 *
 * @throws Error in one line when the options cannot be understood, or no server can be started
 */
export async function serve(argv: readonly string[], print: (line: string) => void): Promise<void> {
  const options = readServeOptions(argv)
  if (options.kind === 'print') {
    print(options.text)
    return
  }
  const server = await startSampleServer({ ...options.server, keepsProcessAlive: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
  print(welcome(server, options.server.dictionaryVersion ?? '2.0'))
}

function welcome({ serviceRoot, bearerToken }: SampleServer, version: string): string {
  const [root, query] = serviceRoot.split('?')
  return `A sample server listens at ${serviceRoot}

Test it, in another terminal:
  TOKEN=${bearerToken} npx dd-acceptance run dd-${version} --url '${serviceRoot}' --token-env TOKEN

Look at it:
  curl -H 'Authorization: Bearer ${bearerToken}' '${root}/Property?${query === undefined ? '' : `${query}&`}$top=3'

Ctrl-C stops it.`
}

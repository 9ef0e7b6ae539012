import { startSampleServer } from '../support/sample-server/sample-server'

/** Starts a sample server with so many records in each Resource, and prints how to reach it. */
async function main(): Promise<void> {
  const server = await startSampleServer({ recordsPerResource: Number(process.argv[2]), keepsProcessAlive: true })
  console.log(`${server.serviceRoot} ${server.bearerToken}`)
}

void main()

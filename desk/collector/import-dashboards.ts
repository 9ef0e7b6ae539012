import { type EngineAccess, EngineRefused, oneLine } from './engine'
import { savedObjects } from './saved-objects'

const ANSWER_MS = 60_000

/**
 * Imports the dashboards into Kibana or OpenSearch Dashboards; those of an earlier import are replaced.
 *
 * @param address of Kibana, which has the credentials of the engine
 * @throws EngineRefused
 */
export async function importDashboards(address: string, { apiKey, user, password }: EngineAccess): Promise<void> {
  const form = new FormData()
  form.append('file', new Blob([savedObjects()], { type: 'application/ndjson' }), 'dashboards.ndjson')
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  const authorization = apiKey !== undefined ? `ApiKey ${apiKey}` : user !== undefined ? `Basic ${basic}` : undefined
  // Each of the two asks for its own header, as a guard against forms of other sites.
  const headers = { 'kbn-xsrf': 'true', 'osd-xsrf': 'true', ...(authorization !== undefined && { authorization }) }
  const { answer, text } = await imported(`${address}/api/saved_objects/_import?overwrite=true`, form, headers)
  if (!answer.ok)
    throw new EngineRefused(
      `the dashboards were refused with ${answer.status}: ${oneLine(text) || 'no reason given'}`,
      answer.status,
    )
  if (!/"success"\s*:\s*true/.test(text))
    throw new EngineRefused(`the dashboards were not all imported: ${oneLine(text)}`)
}

/** Sends the form, and reads the answer, which may break off. */
async function imported(url: string, body: FormData, headers: Readonly<Record<string, string>>) {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS)
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal })
    return { answer, text: await answer.text() }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined
    throw new EngineRefused(
      oneLine(`the address of --dashboards does not answer${cause === undefined ? '' : `: ${cause}`}`),
    )
  }
}

import assert from 'node:assert/strict'
import { settle } from '../endorsements/settle'
import { testOnStores } from '../testing/databases'
import { METRICS_TOKEN, openDesk } from '../testing/desk-app'
import { act, passed, provider, submission } from '../testing/desk-data'

testOnStores('the metrics count requests by route and status, and what the desk holds', async (store, t) => {
  const desk = await openDesk(store, t)
  const [core = ''] = await passed(store, submission('Web API Core'))
  await passed(store, submission('Data Dictionary'))
  await desk.get(`/endorsements/${core}`, 'provider')
  await desk.get('/nothing/at/all')
  await desk.get('/members/none', 'user')
  await desk.post('/forgot-password', { name: 'provider' })
  const read = async (): Promise<readonly string[]> => {
    const answer = await desk.get('/metrics', 'administrator')
    assert.equal(answer.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8')
    return (await answer.text()).split('\n')
  }
  const lines = await read()
  for (const line of [
    'desk_requests_total{method="GET",route="/endorsements/:id",status="200"} 1',
    'desk_requests_total{method="GET",route="none",status="404"} 1',
    'desk_requests_total{method="GET",route="/members/*",status="404"} 1',
    'desk_request_duration_seconds_count{method="GET",route="/endorsements/:id"} 1',
    'desk_endorsements{type="Web API Core",status="Passed",archived="false"} 1',
    'desk_endorsements{type="Web API Core",status="Passed",archived="true"} 0',
    'desk_mails{status="waiting"} 1',
    'desk_mails{status="refused"} 0',
    'desk_jobs{status="running"} 0',
    'desk_submissions 2',
  ])
    assert.ok(lines.includes(line), line)
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'])
    assert.ok(
      lines.some((line) => line.startsWith(`${name} `)),
      name,
    )
  assert.ok(!lines.some((line) => line.includes(core) || line.includes('First MLS')))
  await store.transaction((tx) => settle(tx, act(provider), core, 'archive'))
  const later = await read()
  assert.ok(later.includes('desk_endorsements{type="Web API Core",status="Passed",archived="false"} 0'))
  assert.ok(later.includes('desk_endorsements{type="Web API Core",status="Passed",archived="true"} 1'))
  assert.deepEqual(desk.errors, [])
})

testOnStores('the metrics are for administrators, and for programs with the token', async (store, t) => {
  const desk = await openDesk(store, t)
  for (const person of [undefined, 'user', 'provider'] as const)
    assert.equal((await desk.get('/metrics', person)).status, 404)
  const withToken = async (token: string) =>
    (await desk.ask('/metrics', { headers: { authorization: `Bearer ${token}` } })).status
  assert.equal(await withToken(METRICS_TOKEN), 200)
  for (const wrong of ['x', `${METRICS_TOKEN}x`, METRICS_TOKEN.slice(1), await desk.tokenOf('administrator')])
    assert.equal(await withToken(wrong), 404)
  desk.change({ metricsToken: undefined })
  for (const wrong of [METRICS_TOKEN, 'undefined', '']) assert.equal(await withToken(wrong), 404)
})

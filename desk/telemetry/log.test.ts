import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLog } from './log'

function opened() {
  const lines: string[] = []
  return { log: openLog({ write: (line) => lines.push(line) }), told: () => lines.map((line) => JSON.parse(line)) }
}

test('each line is JSON with its time, its level and what happened', () => {
  const { log, told } = opened()
  log.request({ id: 'a', method: 'GET', route: '/review/:link', status: 200, ms: 1.5 })
  log.request({ id: 'b', method: 'GET', route: '/', status: 500, ms: 2 })
  log.event('mail', { sent: 1, refused: 0 })
  log.warning('mail waits', { reason: 'ESOCKET' })
  const lines = told().map(({ time, ...line }) => {
    assert.match(time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    return line
  })
  assert.deepEqual(lines, [
    { level: 'info', event: 'request', id: 'a', method: 'GET', route: '/review/:link', status: 200, ms: 1.5 },
    { level: 'error', event: 'request', id: 'b', method: 'GET', route: '/', status: 500, ms: 2 },
    { level: 'info', event: 'mail', sent: 1, refused: 0 },
    { level: 'warn', event: 'mail waits', reason: 'ESOCKET' },
  ])
})

test('of an error its name, code and place are told, and not its message', () => {
  const { log, told } = opened()
  log.error(Object.assign(new TypeError('geheim'), { code: 'EFAIL', detail: 'geheim' }), 'a')
  log.error(new Error('geheim', { cause: new Error('geheim') }))
  log.error('geheim')
  log.error(undefined)
  const [first, second, third, fourth] = told()
  assert.ok(!JSON.stringify(told()).includes('geheim'))
  assert.deepEqual(
    [first.level, first.event, first.error, first.code, first.request],
    ['error', 'error', 'TypeError', 'EFAIL', 'a'],
  )
  assert.match(first.at[0], /log\.test/)
  assert.deepEqual([second.error, second.code, 'request' in second], ['Error', null, false])
  assert.deepEqual([third.error, third.at, fourth.error], ['not an error', [], 'not an error'])
})

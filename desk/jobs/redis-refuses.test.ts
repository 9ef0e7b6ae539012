import assert from 'node:assert/strict'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { Redis } from 'ioredis'
import { toldOfJobs } from '../job-setting'
import { newFolder } from '../testing/archives'
import { openedStore } from '../testing/databases'
import { at } from '../testing/desk-data'
import { SECRET } from '../testing/jobs'
import { startRedis, withoutRedis } from '../testing/redis'
import { RedisQueue } from './queues/redis-queue'

const PASSWORD = 'password-of-redis'

test('a Redis that refuses its password, or is away, is told in words', { skip: withoutRedis ?? false }, async (t) => {
  const store = await openedStore({ kind: 'SQLite', path: join(newFolder(t), 'desk.sqlite') }, t)
  const { url, end } = await startRedis()
  const redis = new Redis(url)
  await redis.config('SET', 'requirepass', PASSWORD)
  redis.disconnect()
  await once(redis, 'end')
  const reasonOf = async (address: string): Promise<string> => {
    const queues: RedisQueue[] = []
    const told = await new Promise<string>((resolve) => {
      const failed = toldOfJobs({
        warning: (event, facts) => resolve(`${event}: ${facts?.['reason']}`),
        error: (error) => resolve(`error: ${error}`),
      })
      queues.push(new RedisQueue({ store, now: () => at(0), secret: SECRET, failed }, address))
    })
    await Promise.all(queues.map((queue) => queue.close()))
    return told
  }
  const wrong = url.replace('//', '//:another-word@')
  const words = (code: string) =>
    `jobs wait: Redis cannot be used (${code}): check REDIS_URL, with the password in it, and that Redis runs`
  assert.equal(await reasonOf(wrong), words('WRONGPASS'))
  assert.equal(await reasonOf(url), words('NOAUTH'))
  await end()
  assert.equal(await reasonOf(url), words('ECONNREFUSED'))
})

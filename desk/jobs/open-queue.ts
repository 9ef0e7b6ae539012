import type { JobQueue, QueuePlace } from './job-queue'
import { tableQueue } from './queues/table-queue'

/**
 * Opens what hands out jobs: BullMQ where there is a Redis, else the table.
 *
 * @param redisUrl undefined where the table is all there is
 */
export function openQueue(place: QueuePlace, redisUrl: string | undefined): JobQueue {
  if (redisUrl === undefined) return tableQueue(place)
  // Where there is no Redis its library is not loaded.
  const { RedisQueue }: typeof import('./queues/redis-queue.js') = require('./queues/redis-queue')
  return new RedisQueue(place, redisUrl)
}

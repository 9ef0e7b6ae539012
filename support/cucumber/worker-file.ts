import { parse } from 'node:path'

/** Whether this process is the first of a run, or its only one. */
export const isFirstWorker = (): boolean => workerNumber() === 0

/** Name of a file that each process of a run has for itself: that of the first one as it is, then `name-1.json`, ... */
export function workerFile(name: string): string {
  const worker = workerNumber()
  const { name: stem, ext } = parse(name)
  return worker === 0 ? name : `${stem}-${worker}${ext}`
}

const workerNumber = (): number => Number(process.env['CUCUMBER_WORKER_ID'] ?? 0)

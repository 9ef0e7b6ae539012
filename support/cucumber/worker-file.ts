import { parse } from 'node:path'

/** Name of a file that each process of a run has for itself: that of the first one as it is, then `name-1.json`, ... */
export function workerFile(name: string): string {
  const worker = Number(process.env['CUCUMBER_WORKER_ID'] ?? 0)
  const { name: stem, ext } = parse(name)
  return worker === 0 ? name : `${stem}-${worker}${ext}`
}

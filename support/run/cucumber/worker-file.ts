import { parse } from 'node:path'

/** Whether this process is the first of a run, or its only one. */
export const isFirstWorker = (): boolean => workerNumber() === 0

/** Name of a file that each process of a run has for itself: that of the first one as it is, then `name-1.json`, ... */
export function workerFile(name: string): string {
  const worker = workerNumber()
  const { name: stem, ext } = parse(name)
  return worker === 0 ? name : `${stem}-${worker}${ext}`
}

/** Whether a file is one of {@link workerFile} that no process of this run has, because another run had more of them. */
export function isOfNoWorker(file: string, name: string): boolean {
  const { name: stem, ext } = parse(name)
  if (!file.startsWith(`${stem}-`) || !file.endsWith(ext)) return false
  const number = file.slice(stem.length + 1, file.length - ext.length)
  return /^[1-9]\d*$/.test(number) && Number(number) >= Number(process.env['CUCUMBER_TOTAL_WORKERS'] ?? 1)
}

const workerNumber = (): number => Number(process.env['CUCUMBER_WORKER_ID'] ?? 0)

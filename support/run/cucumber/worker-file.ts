import { join, parse } from 'node:path'

/** True when this process is the first of a run, or its only one. */
export const isFirstWorker = (): boolean => workerNumber() === 0

/** Returns the name of a file that each process of a run has for itself: `name.json` in the first, then `name-1.json`, ... */
export function workerFile(name: string): string {
  const worker = workerNumber()
  const { name: stem, ext } = parse(name)
  return worker === 0 ? name : `${stem}-${worker}${ext}`
}

/** Returns the path of the file in which a process keeps what it has sampled, as long as a later run may take it up. */
export const samplingFile = (reports: string): string => join(reports, workerFile('sampling.bin'))

/** True when a file is a {@link workerFile} of a process that this run lacks, because an earlier run had more processes. */
export function isOfNoWorker(file: string, name: string): boolean {
  const { name: stem, ext } = parse(name)
  if (!file.startsWith(`${stem}-`) || !file.endsWith(ext)) return false
  const number = file.slice(stem.length + 1, file.length - ext.length)
  return /^[1-9]\d*$/.test(number) && Number(number) >= Number(process.env['CUCUMBER_TOTAL_WORKERS'] ?? 1)
}

const workerNumber = (): number => Number(process.env['CUCUMBER_WORKER_ID'] ?? 0)

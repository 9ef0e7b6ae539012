import { readFile } from 'node:fs/promises'
import { messageInOneLine } from '../../dictionary/wording'

/** Reads a report of one version of the Data Dictionary, or returns in one line why it cannot be used. */
export async function readReport<Report extends { readonly version: string }>(
  path: string,
  version: string,
  parse: (text: string) => Report,
): Promise<Report | string> {
  try {
    const report = parse(await readFile(path, 'utf8'))
    return report.version === version ? report : `it is of Data Dictionary ${report.version}, not ${version}`
  } catch (error) {
    return messageInOneLine(error)
  }
}

import { ConfigurationError } from '../../dictionary/command-line'
import type { Shape } from '../../dictionary/json-shape'
import { readReport } from '../aggregate/read-report'

/**
 * A report that the run itself has left.
 *
 * @throws ConfigurationError when it is missing or cannot be used
 */
export async function ownReport<Report extends { readonly version: string }>(
  path: string,
  version: string,
  shape: Shape<Report>,
): Promise<Report> {
  const report = await readReport(path, version, (text) => {
    const content: unknown = JSON.parse(text)
    const assertion: Shape<Report> = shape
    assertion(content, '')
    return content
  })
  if (typeof report === 'string') throw new ConfigurationError(`${path} cannot be used: ${report}; run the tests again`)
  return report
}

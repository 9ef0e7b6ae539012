import { readFile, stat } from 'node:fs/promises'
import { errorCode } from '../../support/dictionary/error-code'
import { MAX_INFLATED_BYTES } from './unpack-workbook'
import { UnreadableWorkbook } from './workbook-problem'

/**
 * Reads the bytes of a file that should be a workbook.
 *
 * @throws UnreadableWorkbook when there is no such file, it is not a file, or it is larger than any workbook inflated.
 */
export async function loadFile(path: string): Promise<Buffer> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new UnreadableWorkbook('it is not a file')
    if (found.size > MAX_INFLATED_BYTES) throw new UnreadableWorkbook(`it has more than ${MAX_INFLATED_BYTES} bytes`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error
    const reason = errorCode(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be read'
    throw new UnreadableWorkbook(reason, { cause: error })
  }
}

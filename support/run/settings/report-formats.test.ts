import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReportFormats } from './report-formats'

const read = (text: string) => {
  const problems: string[] = []
  return { formats: readReportFormats({ text, label: 'REPORT_FORMATS', isParameter: false }, problems), problems }
}

test('formats are read, each once, and unknown ones refused with the nearest', () => {
  assert.deepEqual(readReportFormats(undefined, []), [])
  assert.deepEqual(read('sarif, gitlab,sarif'), { formats: ['sarif', 'gitlab'], problems: [] })
  assert.deepEqual(read('sarf').problems, [
    'REPORT_FORMATS: there is no format "sarf"; did you mean sarif?; known are sarif and gitlab',
  ])
})

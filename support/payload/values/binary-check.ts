import { SPELLINGS } from './spellings'
import { formatCheck } from './text-check'
import { FITS, type ValueCheck } from './value-check'

/** base64url of at most so many octets (OData JSON 4.01, 7.1; OData CSDL XML 4.01, 7.2.2). */
export function binaryCheck(maxLength = Number.POSITIVE_INFINITY): ValueCheck {
  const judgeFormat = formatCheck('binary data in base64url', (text) => SPELLINGS.binary.test(text))
  const expected = `at most ${maxLength} octets`
  return (value) => {
    const complaints = judgeFormat(value)
    if (typeof value !== 'string' || complaints !== FITS) return complaints
    const octets = Math.floor((value.replaceAll('=', '').length * 3) / 4)
    return octets <= maxLength ? FITS : [{ rule: 'max length', expected, found: `${octets} octets` }]
  }
}

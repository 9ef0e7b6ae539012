import type { CoreRequest } from '../../core-request'

/**
 * A request that is written as path and query below the service root, e.g. `Property?$filter=BadField eq 'SoBad'`. It
 * may be percent-encoded; slashes, `?`, `&` and the first `=` of an option separate where they are not (RFC 3986, 2.2).
 */
export function requestIn(text: string): Pick<CoreRequest, 'path' | 'options'> {
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(text) ?? []
  const options = query.split('&').filter((option) => option !== '')
  return {
    path: path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decoded),
    options: Object.fromEntries(options.map(optionIn)),
  }
}

function optionIn(option: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(option) ?? []
  return [decoded(name), decoded(value)]
}

/** Percent-encoding undone; a text that is not encoded may have a percent sign of its own. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import { isHeaderSafe } from '../../odata/header-safe'
import type { Credentials } from '../../odata/service-connection'
import { isHttpUrl } from '../reso-script/service-url'
import { type ConfigPart, textsIn, UnusableConfig } from '../settings/certification-config-file'

/**
 * The texts that a part has to have under these names.
 *
 * @throws UnusableConfig that names all that are missing, null or blank
 */
export function textsNeededIn<Name extends string>(
  part: ConfigPart,
  ...names: readonly Name[]
): Readonly<Record<Name, string>> {
  const texts = textsIn(part, ...names)
  const missing = names.filter((name) => texts[name] === undefined)
  if (hasAll(texts, names)) return texts
  const places = missing.map((name) => `${part.place}${name}`).join(' and ')
  throw new UnusableConfig(`its ${places} ${missing.length === 1 ? 'is' : 'are'} missing: fill in what is certified`)
}

const hasAll = <Name extends string>(
  texts: Readonly<Record<string, string>>,
  names: readonly Name[],
): texts is Readonly<Record<Name, string>> => names.every((name) => texts[name] !== undefined)

/** @throws UnusableConfig when it is missing, or cannot be asked */
export function urlNeededIn(part: ConfigPart, name: 'serviceRootUri' | 'tokenUri'): string {
  const url = textsNeededIn(part, name)[name]
  if (isHttpUrl(url)) return url
  throw new UnusableConfig(`its ${part.place}${name} is no absolute URL of http or https: write the whole URL`)
}

/**
 * The token of a part; undefined without one.
 *
 * @throws UnusableConfig when it could not be sent (RFC 6750, 2.1)
 */
export function bearerToken(part: ConfigPart): Credentials | undefined {
  const { token } = textsIn(part, 'token')
  if (token === undefined || isHeaderSafe(token))
    return token === undefined ? undefined : { kind: 'bearer token', token }
  throw new UnusableConfig(
    `its ${part.place}token holds blanks, line ends or letters that no token has; it is written without the word Bearer`,
  )
}

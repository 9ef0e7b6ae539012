import { ConfigurationError } from '../../dictionary/command-line'
import { type ConfigPart, readConfigFile, textsIn, UnusableConfig } from './certification-config-file'

/** Whose system is certified, by RESO's Unique Organization and System Identifiers (UOI, USI). */
export interface CertificationConfig {
  readonly providerUoi?: string
  readonly providerUsi?: string
  readonly recipientUoi?: string
}

/**
 * Reads a configuration of RESO's certification tools: a JSON file with a providerUoi and an array `configs`, each with
 * the recipientUoi, providerUsi and serviceRootUri of one server. A single config counts whatever its server is; of
 * several the one that has the server under test.
 *
 * @param serviceRoot URL of the service root under test; neither its query counts, nor slashes at the end of its path
 * @throws ConfigurationError in one line when the file is missing, no JSON or of another shape, or none or several of its
 *   configs have the server under test; it quotes nothing of the file, which may hold tokens and secrets
 */
export function readCertificationConfig(path: string, serviceRoot: string): CertificationConfig {
  try {
    const { file, configs } = readConfigFile(path)
    const config = configFor(serviceRoot, configs)
    return { ...textsIn(file, 'providerUoi'), ...textsIn(config, 'providerUsi', 'recipientUoi') }
  } catch (error) {
    if (!(error instanceof UnusableConfig)) throw error
    throw new ConfigurationError(`CERTIFICATION_CONFIG: ${path} cannot be used: ${error.message}`)
  }
}

function configFor(serviceRoot: string, configs: readonly ConfigPart[]): ConfigPart {
  const wanted = placeOf(serviceRoot)
  const fitting = configs.length === 1 ? configs : configs.filter((config) => placeOf(serviceRootOf(config)) === wanted)
  const [config, ...others] = fitting
  if (config === undefined) {
    throw new UnusableConfig(
      `none of its ${configs.length} configs has the serviceRootUri ${wanted}: add or correct it`,
    )
  }
  if (others.length === 0) return config
  const places = fitting.map(({ place }) => `${place}serviceRootUri`).join(' and ')
  throw new UnusableConfig(`its ${places} are the same: keep the config that is meant`)
}

const serviceRootOf = (config: ConfigPart): string => textsIn(config, 'serviceRootUri')['serviceRootUri'] ?? ''

/** A URL without query and without slashes at its end: what people write either way. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`.replace(/\/+$/, '')
}

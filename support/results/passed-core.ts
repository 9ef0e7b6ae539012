import { withoutEnd } from '../dictionary/wording'
import { certificationOf } from './certification'
import type { RunResults } from './results-file'
import { summarise } from './run-summary'

/** The system whose Data Dictionary is to be certified. */
export interface SystemToCertify {
  /** Undefined where nothing names the provider. */
  readonly providerUoi: string | undefined
  /** The service root without secrets; undefined where it is not known, which only a provider makes up for. */
  readonly serviceRoot: string | undefined
}

/**
 * Returns why results are not those of a Web API Core that was passed before the Data Dictionary of a system; undefined where
 * they are.
 *
 * RCP-40 asks for Web API Core 2.0.0 or later, and RESO's guide for providers for the endorsement of the provider: results
 * of any recipient of the same provider do. Where one of both does not name the provider, the server has to be the same.
 * Neither says that an endorsement ends, so that the age of the results does not count.
 */
export function whyNotPassedCore(results: RunResults, system: SystemToCertify): string | undefined {
  const { run, profile, scenarios } = results
  if (profile?.name.startsWith('web-api-core-') !== true) return 'these are not results of Web API Core'
  const certification = certificationOf(run, profile, summarise(scenarios, profile))
  if (certification === undefined) return 'an earlier version has left them, which does not say whether they count'
  if (!certification.valid) return `${profile.name} is not passed: ${certification.reasons.join('; ')}`
  const provider = run?.organisation?.providerUoi
  if (provider !== undefined && system.providerUoi !== undefined)
    return provider === system.providerUoi ? undefined : `they are of the provider ${provider}`
  return isSameServer(run?.tested?.serviceRoot, system.serviceRoot)
    ? undefined
    : `they are of another server, ${run?.tested?.serviceRoot}`
}

const isSameServer = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && withoutEnd(one, '/') === withoutEnd(other, '/')

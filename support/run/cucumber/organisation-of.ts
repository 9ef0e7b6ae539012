import { type CertificationConfig, readCertificationConfig } from '../settings/certification-config'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunSource } from './run-source'

/**
 * Whose server is under test; empty for files, and where no setting says it.
 *
 * @throws ConfigurationError when the configuration of the certification cannot be used
 */
export const organisationOf = (
  { service }: RunSource,
  { certificationConfig }: RunConfiguration,
): CertificationConfig =>
  service === undefined || certificationConfig === undefined
    ? {}
    : readCertificationConfig(certificationConfig, service.root)

import { clockSkewMs } from '../../rules/web-api-core/target/clock-skew'
import type {
  CoreOrganisation,
  CoreRequestAttachment,
  CoreRunAttachment,
} from '../../rules/web-api-core/target/core-attachment'
import { isMissing } from '../../rules/web-api-core/target/core-parameter'
import { type CoreExchange, recordsOf } from '../../rules/web-api-core/target/core-request'
import type { CoreTarget } from '../../rules/web-api-core/target/core-target'
import { fillOf } from '../../rules/web-api-core/target/field-fill'
import type { RunService } from './run-source'

/** What the report says of one request. */
export function requestAttachment(exchange: CoreExchange): CoreRequestAttachment {
  const { request, answer, body } = exchange
  const page = 'object' in body && Array.isArray(body.object['value']) ? body.object : undefined
  const count = page?.['@odata.count'] ?? page?.['@count']
  const skew = clockSkewMs(answer)
  const odataVersion = answer.headers['odata-version']
  return {
    id: request.id,
    url: answer.exchange.url,
    status: answer.status,
    ...(odataVersion === undefined ? {} : { odataVersion }),
    ...(page === undefined ? {} : { records: recordsOf(exchange).length, fill: fillOf(exchange) }),
    ...(count === undefined ? {} : { count: String(count) }),
    parameters: request.parameters,
    durationMs: answer.exchange.durationMs,
    ...(skew === undefined ? {} : { clockSkewMs: skew }),
  }
}

/** What the report says of the run. */
export function runAttachment(
  target: CoreTarget,
  service: RunService,
  organisation: CoreOrganisation,
): CoreRunAttachment {
  const { resource, singleMode, multipleMode, parameters } = target
  return {
    kind: 'run',
    resource,
    enumerationModes: {
      ...(singleMode === undefined ? {} : { single: singleMode }),
      ...(multipleMode === undefined ? {} : { multiple: multipleMode }),
    },
    authentication: service.authentication,
    serviceRoot: service.root,
    organisation,
    missing: [...parameters.values()].filter(isMissing),
  }
}

import type { CoreOrganisation, CoreRequestAttachment, CoreRunAttachment } from '../../rules/core-attachment'
import { isMissing } from '../../rules/core-parameter'
import { type CoreExchange, recordsOf } from '../../rules/core-request'
import type { CoreTarget } from '../../rules/core-target'
import { fillOf } from '../../rules/web-api-core/judging/field-fill'
import { clockSkewMs } from '../../rules/web-api-core/target/clock-skew'
import type { RunService } from './run-source'

/** What the report says of one request. */
export function requestAttachment(exchange: CoreExchange): CoreRequestAttachment {
  const { request, answer, body } = exchange
  const page = body.kind === 'object' && Array.isArray(body.object['value']) ? body.object : undefined
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

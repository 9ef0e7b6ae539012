import { defineParameterType } from '@cucumber/cucumber'
import type { DataTypeName } from '../dictionary/data-dictionary'
import type { RequirementLevel } from '../dictionary/finding'
import type { ParameterName } from '../rules/core-parameter'

// Expressions are literals here because IDE plugins read them from the source.

defineParameterType({ name: 'field', regexp: /"([^"]+)"/, transformer: (name: string) => name })

defineParameterType({ name: 'resource', regexp: /"([^"]+)"/, transformer: (name: string) => name })

defineParameterType({ name: 'rule', regexp: /"([a-z-]+)"/, transformer: (id: string) => id })

defineParameterType({
  name: 'dataType',
  regexp:
    /"(Boolean|Date|Timestamp|String|Integer|Decimal|Single Enumeration|Multiple Enumeration|Resource|Collection)"/,
  transformer: (name: string) => name as DataTypeName,
})

defineParameterType({
  name: 'samplingPass',
  regexp: /TopAndSkip|TimestampAsc|TimestampDesc|NextLink of recent records|NextLink/,
  transformer: (name: string) => name,
})

defineParameterType({ name: 'level', regexp: /MUST|SHOULD/, transformer: (level: string) => level as RequirementLevel })

defineParameterType({
  name: 'requestPath',
  regexp:
    /EndpointResource\(Key(?:Value|NotFound)\)(?:\/StringField)?|EndpointResource|\$metadata|the service document|400BadRequest|404NotFound/,
  transformer: (path: string) => path,
})

defineParameterType({
  name: 'parameter',
  regexp: /(?:Single|Multiple)(?:LookupName|ValueLookupValue\d?)/,
  transformer: (name: string) => name as ParameterName,
})

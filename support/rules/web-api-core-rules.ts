import type { RuleStatement } from './rule'
import { requestAnswered } from './web-api-core/request-answered'

/** The rules of Web API Core, in the order of their sentences. */
export const webApiCoreRules = { requestAnswered } satisfies Readonly<Record<string, RuleStatement>>

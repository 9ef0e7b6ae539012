import type { Kind } from './kind'
import { answers } from './kinds/answers'
import { certificationConfig, resoScript } from './kinds/connections'
import { edmx } from './kinds/edmx'
import { lookups } from './kinds/lookups'
import { commonFormatPayload, payload, payloadZip } from './kinds/payload'
import { availability, averages, metadataReport, reportFiles, results } from './kinds/reports'
import { reviews, suggestionsJson, suggestionsTable } from './kinds/review'
import { runs } from './kinds/runs'
import { workbook } from './kinds/workbook'

/** All kinds of inputs. */
export const KINDS: readonly Kind[] = [
  edmx,
  resoScript,
  workbook,
  payload,
  payloadZip,
  commonFormatPayload,
  lookups,
  certificationConfig,
  metadataReport,
  reviews,
  suggestionsJson,
  suggestionsTable,
  averages,
  results,
  reportFiles,
  availability,
  answers,
  runs,
]

import type { Representation } from '../reference-data'
import { ACCESS_DEFECTS } from './access'
import { ActiveDefects } from './active-defects'
import { BROKEN_ANSWER_DEFECTS } from './broken-answers'
import type { Defect } from './defect'
import { FIELD_RESOURCE_DEFECTS } from './field-resource'
import { LOOKUP_COUNT_DEFECTS } from './lookup-counts'
import { LOOKUP_DECLARATION_DEFECTS } from './lookup-declaration'
import { LOOKUP_FIELD_DEFECTS } from './lookup-fields'
import { LOOKUP_QUERY_DEFECTS } from './lookup-queries'
import { LOOKUP_RECORD_DEFECTS } from './lookup-records'
import { METADATA_DOCUMENT_DEFECTS } from './metadata-document'
import { NEXT_LINK_DEFECTS } from './next-links'
import { REFUSAL_DEFECTS } from './refusals'
import { TOKEN_DEFECTS } from './token-answers'

const DEFECTS = {
  ...METADATA_DOCUMENT_DEFECTS,
  ...LOOKUP_DECLARATION_DEFECTS,
  ...LOOKUP_FIELD_DEFECTS,
  ...LOOKUP_QUERY_DEFECTS,
  ...LOOKUP_COUNT_DEFECTS,
  ...LOOKUP_RECORD_DEFECTS,
  ...FIELD_RESOURCE_DEFECTS,
  ...NEXT_LINK_DEFECTS,
  ...ACCESS_DEFECTS,
  ...TOKEN_DEFECTS,
  ...REFUSAL_DEFECTS,
  ...BROKEN_ANSWER_DEFECTS,
}

export type DefectName = keyof typeof DEFECTS

/** Every defect there is, in groups that belong together. */
export const defects: Readonly<Record<DefectName, Defect>> = DEFECTS

export const isDefectName = (name: string): name is DefectName => Object.hasOwn(DEFECTS, name)

/** Switches defects on for one server. */
export const activate = (names: readonly DefectName[], representation: Representation): ActiveDefects =>
  new ActiveDefects(names.map((name) => defects[name].start(representation)))

import type { Representation } from '../reference-data'
import { ACCESS_DEFECTS } from './access'
import { ActiveDefects } from './active-defects'
import { ANSWER_DEFECTS } from './answers'
import { FIELD_RESOURCE_DEFECTS } from './field-resource'
import { LOOKUP_QUERY_DEFECTS } from './lookup-queries'
import { LOOKUP_RECORD_DEFECTS } from './lookup-records'
import { METADATA_DEFECTS } from './metadata'
import { NEXT_LINK_DEFECTS } from './next-links'
import { PAYLOAD_DEFECTS } from './payloads'
import { SAMPLING_DEFECTS } from './sampling'
import type { Defect } from './seams'
import { WEB_API_CORE_DEFECTS } from './web-api-core'
import { WEB_API_CORE_VARIANTS } from './web-api-core-variants'

const DEFECTS = {
  ...METADATA_DEFECTS,
  ...LOOKUP_QUERY_DEFECTS,
  ...LOOKUP_RECORD_DEFECTS,
  ...FIELD_RESOURCE_DEFECTS,
  ...NEXT_LINK_DEFECTS,
  ...PAYLOAD_DEFECTS,
  ...SAMPLING_DEFECTS,
  ...ACCESS_DEFECTS,
  ...ANSWER_DEFECTS,
  ...WEB_API_CORE_DEFECTS,
  ...WEB_API_CORE_VARIANTS,
}

export type DefectName = keyof typeof DEFECTS

/** Every defect there is, in groups that belong together. */
export const defects: Readonly<Record<DefectName, Defect>> = DEFECTS

export const isDefectName = (name: string): name is DefectName => Object.hasOwn(DEFECTS, name)

/** Switches defects on for one server. */
export const activate = (names: readonly DefectName[], representation: Representation): ActiveDefects =>
  new ActiveDefects(
    names.map((name) => {
      const { seams } = defects[name]
      return typeof seams === 'function' ? seams(representation) : seams
    }),
  )

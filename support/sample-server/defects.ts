import { ACCESS_DEFECTS } from './defects/access'
import { ActiveDefects } from './defects/active-defects'
import { ALL_RESOURCES_DEFECTS } from './defects/all-resources'
import { ANSWER_DEFECTS } from './defects/answers'
import { FIELD_RESOURCE_DEFECTS } from './defects/field-resource'
import { LOOKUP_QUERY_DEFECTS } from './defects/lookup-queries'
import { LOOKUP_RECORD_DEFECTS } from './defects/lookup-records'
import { METADATA_DEFECTS } from './defects/metadata'
import { NEXT_LINK_DEFECTS } from './defects/next-links'
import { PAYLOAD_DEFECTS } from './defects/payloads'
import { SAMPLING_DEFECTS } from './defects/sampling'
import type { Defect } from './defects/seams'
import { SYSTEM_VARIANTS } from './defects/systems'
import { WEB_API_CORE_DEFECTS } from './defects/web-api-core'
import { WEB_API_CORE_VARIANTS } from './defects/web-api-core-variants'
import type { Representation } from './representation'

/** The defects in groups that belong together. */
export const defectGroups = {
  metadata: METADATA_DEFECTS,
  lookupQueries: LOOKUP_QUERY_DEFECTS,
  lookupRecords: LOOKUP_RECORD_DEFECTS,
  fieldResource: FIELD_RESOURCE_DEFECTS,
  nextLinks: NEXT_LINK_DEFECTS,
  payloads: PAYLOAD_DEFECTS,
  sampling: SAMPLING_DEFECTS,
  systems: SYSTEM_VARIANTS,
  access: ACCESS_DEFECTS,
  answers: ANSWER_DEFECTS,
  allResources: ALL_RESOURCES_DEFECTS,
  webApiCore: WEB_API_CORE_DEFECTS,
  webApiCoreVariants: WEB_API_CORE_VARIANTS,
} as const

type Groups = typeof defectGroups

/** The name of a defect, e.g. `lookup-empty`. */
export type DefectName = { readonly [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups]

/** Every defect by its name, in the order of the groups. */
export const defects: Readonly<Record<DefectName, Defect>> = {
  ...METADATA_DEFECTS,
  ...LOOKUP_QUERY_DEFECTS,
  ...LOOKUP_RECORD_DEFECTS,
  ...FIELD_RESOURCE_DEFECTS,
  ...NEXT_LINK_DEFECTS,
  ...PAYLOAD_DEFECTS,
  ...SAMPLING_DEFECTS,
  ...SYSTEM_VARIANTS,
  ...ACCESS_DEFECTS,
  ...ANSWER_DEFECTS,
  ...ALL_RESOURCES_DEFECTS,
  ...WEB_API_CORE_DEFECTS,
  ...WEB_API_CORE_VARIANTS,
}

export const isDefectName = (name: string): name is DefectName => Object.hasOwn(defects, name)

/** Switches defects on for one server. */
export const activate = (names: readonly DefectName[], representation: Representation): ActiveDefects =>
  new ActiveDefects(
    names.map((name) => {
      const { seams } = defects[name]
      return typeof seams === 'function' ? seams(representation) : seams
    }),
  )

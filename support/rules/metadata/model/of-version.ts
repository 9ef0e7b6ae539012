import type { EntityDataModel } from '../../../metadata/entity-data-model'

/** Is true for a document of OData 4.0. */
export const isOf40 = ({ odataVersion }: EntityDataModel): boolean => odataVersion.trim() === '4.0'

/** Is true for a document of OData 4.01. */
export const isOf401 = ({ odataVersion }: EntityDataModel): boolean => odataVersion.trim() === '4.01'

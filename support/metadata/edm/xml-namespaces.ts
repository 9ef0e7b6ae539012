/** XML namespace of the wrapper elements Edmx, DataServices, Reference and Include (OData CSDL XML 4.01, section 4). */
export const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx'

/** XML namespace of Schema and all that stands in it (section 5). */
export const EDM = 'http://docs.oasis-open.org/odata/ns/edm'

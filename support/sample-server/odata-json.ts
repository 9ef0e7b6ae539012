/** Headers of data (OData JSON Format 4.01, 3.1). */
export const ODATA_JSON = { 'Content-Type': 'application/json;odata.metadata=minimal' }

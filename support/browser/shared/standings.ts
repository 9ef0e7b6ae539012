/** How elements may stand to the Data Dictionary; those of the IDX payload are RESO's as well. */
export const standings = [
  { value: 'all', label: 'All' },
  { value: 'RESO', label: 'RESO' },
  { value: 'IDX', label: 'IDX' },
  { value: 'local', label: 'Local' },
] as const

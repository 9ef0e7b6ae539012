/** Members that have something to say: those that are undefined are left out. */
export const present = <Members extends object>(members: Members): Present<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<Members>

type Present<Members> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> }

/** Members that have something to say: those that are undefined are left out. */
export function present<Members extends object>(members: Members): Present<Members> {
  const kept: Partial<Members> = {}
  for (const name in members) if (members[name] !== undefined) kept[name] = members[name]
  return kept as Present<Members>
}

type Present<Members> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> }

import type { Reader } from '../store/store'

/** An account as administrators see it. */
export type ListedMember = Awaited<ReturnType<ReturnType<typeof members>['execute']>>[number]

/** Chooses the accounts that a list shows. */
export interface MemberRequest {
  /** The user name after which the page begins. */
  readonly after?: string
  readonly size: number
}

/** Lists accounts by user name, with the user name after which the next page begins. */
export async function listMembers(reader: Reader, { after, size }: MemberRequest) {
  const query = members(reader)
    .orderBy('username')
    .limit(size + 1)
  const rows = await (after === undefined ? query : query.where('username', '>', after)).execute()
  const shown = rows.slice(0, size)
  return { members: shown, next: rows.length > size ? (shown.at(-1)?.username ?? undefined) : undefined }
}

/** Returns an account; undefined where there is none. */
export const listedMember = (reader: Reader, id: string): Promise<ListedMember | undefined> =>
  members(reader).where('member.id', '=', id).executeTakeFirst()

/** Returns the account that has a user name or an e-mail address; undefined where none has. */
export const memberByName = (reader: Reader, name: string): Promise<ListedMember | undefined> =>
  members(reader)
    .where((eb) => eb.or([eb('username', '=', name.toLowerCase()), eb('email', '=', name.toLowerCase())]))
    .executeTakeFirst()

const members = (reader: Reader) =>
  reader
    .selectFrom('member')
    .innerJoin('auth_user', 'auth_user.id', 'member.id')
    .leftJoin('organization', 'organization.uoi', 'member.uoi')
    .select([
      'member.id',
      'member.kind',
      'member.uoi',
      'member.created_at',
      'auth_user.name',
      'auth_user.username',
      'auth_user.email',
      'organization.name as organization',
    ])

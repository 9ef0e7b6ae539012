import { type Rows, staff } from './row'

const may = { allowed: { administrator: 303 }, others: 404 } as const

/** A form in which nothing is filled in. */
const empty = { refused: { administrator: 422 }, others: 404 } as const

/** Pages and forms of administrators. */
export const staffRows: Rows = {
  'GET /organizations': [staff],
  'GET /organizations/load': [staff],
  'GET /organizations/:uoi': [
    { ...staff, about: 'an organization' },
    { about: 'nothing', others: 404 },
  ],
  'POST /organizations/load': [{ ...staff, about: 'a sheet' }, empty],
  'POST /organizations/load/apply': [{ ...may, about: 'a sheet that was shown' }, empty],
  'GET /organizations/:uoi/forget': [
    { ...staff, about: 'an organization' },
    { about: 'nothing', others: 404 },
  ],
  'POST /organizations/:uoi/forget': [
    { ...may, about: 'an organization to forget', fields: { uoi: ':uoi' } },
    { ...empty, about: 'an organization' },
    { about: 'nothing', fields: { uoi: 'none' }, others: 404 },
  ],
  'POST /organizations/:uoi/map': [
    { ...may, about: 'an organization to forget', fields: { shown: 'yes' } },
    { about: 'nothing', fields: { shown: 'yes' }, others: 404 },
  ],
  'POST /organizations/:uoi/systems': [
    { ...may, about: 'a new system', fields: { name: 'Another system' } },
    { ...empty, about: 'an organization' },
    { about: 'nothing', fields: { usi: 'S9', name: 'Another system' }, others: 404 },
  ],
  'GET /members': [staff],
  'GET /members/:id': [
    { ...staff, about: 'an account' },
    { about: 'nothing', others: 404 },
  ],
  'POST /members': [{ ...may, about: 'a new user name', fields: { kind: 'user', name: 'New' } }, empty],
  'POST /members/:id/password-link': [
    { ...may, about: 'an account' },
    { about: 'nothing', others: 404 },
  ],
  'POST /members/:id/delete': [
    { ...may, about: 'an account' },
    { about: 'nothing', others: 404 },
  ],
  'GET /mail': [staff],
  'POST /mail/:id/again': [
    { ...may, about: 'a refused mail' },
    { about: 'nothing', refused: { administrator: 409 }, others: 404 },
  ],
  'GET /history': [staff],
  'GET /metrics': [staff],
}

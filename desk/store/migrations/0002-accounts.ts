import type { MigrationOf } from './migration'

/**
 * The tables of better-auth, which names and reads their columns, with its user names and administrators; and who failed to sign
 * in how often.
 */
export const accounts: MigrationOf = (_kind, text) => [
  `create table auth_user (
    id ${text} not null primary key,
    name ${text} not null,
    email ${text} not null unique,
    "emailVerified" integer not null,
    image ${text},
    "createdAt" ${text} not null,
    "updatedAt" ${text} not null,
    username ${text} unique,
    "displayUsername" ${text},
    role ${text},
    banned integer,
    "banReason" ${text},
    "banExpires" ${text}
  )`,
  `create table auth_session (
    id ${text} not null primary key,
    "expiresAt" ${text} not null,
    token ${text} not null unique,
    "createdAt" ${text} not null,
    "updatedAt" ${text} not null,
    "ipAddress" ${text},
    "userAgent" ${text},
    "userId" ${text} not null references auth_user (id) on delete cascade,
    "impersonatedBy" ${text}
  )`,
  'create index auth_session_by_user on auth_session ("userId")',
  `create table auth_account (
    id ${text} not null primary key,
    "accountId" ${text} not null,
    "providerId" ${text} not null,
    "userId" ${text} not null references auth_user (id) on delete cascade,
    "accessToken" ${text},
    "refreshToken" ${text},
    "idToken" ${text},
    "accessTokenExpiresAt" ${text},
    "refreshTokenExpiresAt" ${text},
    scope ${text},
    password ${text},
    "createdAt" ${text} not null,
    "updatedAt" ${text} not null
  )`,
  'create index auth_account_by_user on auth_account ("userId")',
  `create table auth_verification (
    id ${text} not null primary key,
    identifier ${text} not null,
    value ${text} not null,
    "expiresAt" ${text} not null,
    "createdAt" ${text} not null,
    "updatedAt" ${text} not null
  )`,
  'create index auth_verification_by_identifier on auth_verification (identifier)',
  `create table auth_rate_limit (
    id ${text} not null primary key,
    key ${text} not null unique,
    count integer not null,
    "lastRequest" bigint not null
  )`,
  `create table failed_sign_in (
    username ${text} not null primary key,
    failures integer not null,
    locked_until ${text} not null
  )`,
]

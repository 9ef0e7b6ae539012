import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Device } from '../../accounts/devices'
import type { Desk, DeskEnv } from '../desk'

/** Gives a browser that by which the desk knows it at the next sign-in, and at no other page. */
export function rememberDevice(desk: Desk, context: Context<DeskEnv>, device: Device | undefined): void {
  if (device === undefined) return
  setCookie(context, device.cookie, device.text, {
    path: '/sign-in',
    maxAge: device.validSeconds,
    httpOnly: true,
    sameSite: 'Lax',
    secure: desk.url.startsWith('https:'),
  })
}

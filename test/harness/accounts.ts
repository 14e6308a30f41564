import type { Role, StaffRole } from '@/domain/permissions'
import { type Doc, make, unique } from './documents'
import { rest } from './rest'

/** Somebody who asks: an account with its log-in token, or the public with neither. */
export type Who = { role: Role; id?: string; email?: string; token?: string }

/** The password of every account that tests make. */
export const password = 'a-long-enough-password'

/** Logs in over REST, as a person would, and returns the token. */
const logIn = async (email: string): Promise<string> => {
  const answer = await rest('POST', '/users/login', { body: { email, password } })
  if (answer.status !== 200) throw new Error(`${email} could not log in: ${answer.text}`)
  return answer.body.token
}

/** Makes an account of a role and logs it in; translators work in German unless told otherwise. */
export const accountOf = async (
  role: StaffRole,
  locales: string[] = role === 'translator' ? ['de'] : [],
): Promise<Required<Who>> => {
  const email = `${unique(role)}@staff.example`
  const user: Doc = await make('users', { email, password, roles: [role], locales, name: role })
  return { role, id: user.id, email, token: await logIn(email) }
}

import type { Endpoint } from 'payload'
import { guarded } from '../door'
import { comment, comments } from './comments'
import { deed } from './deed'
import { openDesk } from './open-desk'
import { save } from './save'
import { orCreditTakenBack } from './take-credit-back'

/** The desk at which one translation is worked on. */
export const deskEndpoints: Endpoint[] = [
  { path: '/desk', method: 'get', handler: guarded(openDesk) },
  { path: '/desk/save', method: 'post', handler: guarded(save) },
  { path: '/desk/deed', method: 'post', handler: orCreditTakenBack(guarded(deed)) },
  { path: '/desk/comments', method: 'get', handler: guarded(comments) },
  { path: '/desk/comments', method: 'post', handler: guarded(comment) },
]

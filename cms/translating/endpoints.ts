import type { Endpoint } from 'payload'
import { deskEndpoints } from './desk/endpoints'
import { exchangeEndpoints } from './exchange/endpoints'
import { memoryEndpoints } from './memory/endpoints'
import { queueEndpoints } from './queue/endpoints'

/** What the translators' workspace asks for over REST, below `/api/translations`. */
export const translationEndpoints: Endpoint[] = [
  ...deskEndpoints,
  ...exchangeEndpoints,
  ...memoryEndpoints,
  ...queueEndpoints,
]

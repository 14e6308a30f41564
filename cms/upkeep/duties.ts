import { mailFilesDuty } from '../email/forget-mail-files'
import { mailsDuty } from '../mails/mails-duty'
import { originalsDuty } from '../news/originals-duty'
import { lostMandatesDuty } from '../private-data/forget-lost-mandates'
import { resealDuty } from '../private-data/reseal-duty'
import { retentionDuty } from '../private-data/retention-duty'
import { dnsDuty } from '../proof/dns-duty'
import { spentChallengesDuty } from '../protection/spent-challenges-duty'
import { registrarDuty } from '../register/registrar-duty'
import { searchDuty } from '../search/life/search-duty'
import { expiryDuty } from '../signatures/expire'
import { digestDuty } from '../translating/digest/digest-duty'
import { tasksDuty } from '../translating/progress/tasks-duty'
import { placeholdersDuty } from '../uploads/placeholders-duty'
import { oldWebhooksDuty, webhooksDuty } from '../webhooks/delivery/webhooks-duty'
import type { Duty } from './duty'

/** Everything that the site does by itself, in the order in which it is done. */
export const duties: readonly Duty[] = [
  dnsDuty,
  registrarDuty,
  mailsDuty,
  webhooksDuty,
  expiryDuty,
  spentChallengesDuty,
  retentionDuty,
  resealDuty,
  mailFilesDuty,
  lostMandatesDuty,
  tasksDuty,
  digestDuty,
  oldWebhooksDuty,
  searchDuty,
  placeholdersDuty,
  originalsDuty,
]

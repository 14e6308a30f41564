import type { Duty } from '../upkeep/duty'
import { giveNumbers } from './give-numbers'
import { refreshRegister } from './refresh-register'
import { ledgerOf } from './store/ledger-of'

/** Sees to all who were left waiting for the registrar, and draws the pages anew that changed meanwhile. */
export const registrarDuty: Duty = {
  name: 'registrar',
  every: 0,
  run: async (req) => {
    for (const campaign of await ledgerOf(req.payload).campaignsDue())
      await giveNumbers(req.payload, campaign, req)
    refreshRegister.allDue(req)
  },
}

import type { Payload } from 'payload'
import { steps } from './entries'
import { place, register } from './place'
import { missingCatalogues, placeCatalogue } from './place-catalogue'
import { placeGlobals } from './place-globals'
import { placeStaff } from './place-staff'
import { catalogues } from './translations/catalogues'

type Options = {
  /** Told after each document: what is being made, how many are there, and of how many. */
  progress(step: string, done: number, total: number): void
  /** Also make one log-in per role, with passwords that everybody knows. */
  staff: boolean
}

/**
 * Fills the site with the demonstration content. Run again, or after an interruption, it makes what is missing, doubles
 * nothing and leaves alone what is there, whatever staff have done to it since. Pages are not refreshed.
 */
export const seedDemonstration = async (payload: Payload, options: Options): Promise<void> => {
  const known = register()
  for (const { step, entries } of steps)
    for (const [index, entry] of entries.entries()) {
      await place(payload, entry, known)
      options.progress(step, index + 1, entries.length)
    }
  await placeGlobals(payload, known.idOf('campaigns', 'jiashi-workers'))
  const missing = await missingCatalogues(payload, catalogues(known.idOf))
  for (const [index, catalogue] of missing.entries()) {
    await placeCatalogue(payload, catalogue)
    options.progress('translations', index + 1, missing.length)
  }
  if (options.staff) await placeStaff(payload)
}

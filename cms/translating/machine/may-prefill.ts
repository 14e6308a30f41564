import type { PayloadRequest } from 'payload'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { env } from '@/env'
import { unremembered } from '../memory/unremembered'
import { problem } from '../problem'
import { interfaceSlug } from '../words/interface-original'
import { type MachineServer, machineServer } from './machine-server'

type Settings = { machine?: unknown }

const isSwitchedOn = async (req: PayloadRequest, locale: string): Promise<boolean> => {
  const settings = await req.payload.db.findGlobal<Settings>({
    slug: 'translating',
    select: { machine: true },
    req,
  })
  return Array.isArray(settings?.machine) && settings.machine.includes(locale)
}

const isForMachines = (of: string): boolean => of !== interfaceSlug && !unremembered.includes(of)

/** Whether a machine may begin a translation: there is one, its language is switched on, and it is no text of names. */
export const mayPrefill = async (
  req: PayloadRequest,
  { of, locale }: Pick<WorkPlace, 'of' | 'locale'>,
): Promise<boolean> =>
  env.MT_URL !== undefined && isForMachines(of) && (await isSwitchedOn(req, locale))

/** The server that may begin a translation; throws what keeps it from that, in words. */
export const machineFor = async (
  req: PayloadRequest,
  { of, locale }: Pick<WorkPlace, 'of' | 'locale'>,
): Promise<MachineServer> => {
  if (!env.MT_URL)
    throw problem(409, 'no-machine', 'No machine translates here: MT_URL is not set.')
  if (of === interfaceSlug)
    throw problem(422, 'not-by-machine', 'The words of the interface are translated by people.')
  if (!isForMachines(of))
    throw problem(403, 'names-stay-here', 'Names that people may take back are told no machine.')
  if (!(await isSwitchedOn(req, locale)))
    throw problem(403, 'machine-off', 'No machine is switched on for this language.')
  return machineServer({ url: env.MT_URL, key: env.MT_KEY })
}

import type { Payload } from 'payload'
import { asSeeder } from './place'
import { staff } from './staff'

/** Makes one log-in per role, unless it is there. */
export const placeStaff = async (payload: Payload): Promise<void> => {
  for (const member of staff) {
    const { totalDocs } = await payload.count({
      ...asSeeder,
      collection: 'users',
      where: { email: { equals: member.email } },
    })
    if (totalDocs === 0) await payload.create({ ...asSeeder, collection: 'users', data: member })
  }
}

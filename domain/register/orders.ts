/** The orders in which a register can be read; the first is the one it stands in. */
export const registerOrders = ['number', 'name', 'country', 'region'] as const
export type RegisterOrder = (typeof registerOrders)[number]

export const webhookEvents = [
  'document.published',
  'document.withdrawn',
  'register.changed',
] as const

/** What another program can be told of: a document was published (or changed while it is), is public no more, or a register has grown or changed. */
export type WebhookEvent = (typeof webhookEvents)[number]

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const

/** How far the sending of an event to one address has come; `failed` is tried no more. */
type DeliveryState = (typeof deliveryStates)[number]

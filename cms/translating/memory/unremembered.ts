/** Names that people may take back are remembered nowhere, and no machine is told them. */
export const unremembered: readonly string[] = ['signatories', 'solidarity-messages']

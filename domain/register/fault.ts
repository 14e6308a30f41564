/** What can be wrong with a register, each said of a number, of an entry or of the whole. */
const faultReasons = {
  'entry-missing': 'an entry before it is missing, or the entries are not in their order',
  'broken-link': 'it does not follow on the entry before it',
  'wrong-hash': 'its content does not give its hash',
  'wrong-commitment': 'its row and salt do not give its commitment',
  'other-campaign': 'it belongs to another campaign',
  'number-given-twice': 'the number was given a second time',
  'number-never-given': 'something happened to a number that was never given',
  'gone-already': 'it left the register, although it did not stand in it',
  'stands-already': 'it came back, although it stood in the register',
  'wrong-until': 'it is not kept as the newest of its number until the next one, as it should be',
  'row-missing': 'it stands in the register, but its row is missing from the ledger',
  'row-kept': 'a row is kept that is no longer what the register shows',
  'shown-otherwise': 'the register shows something else than its entry says',
  'shown-without-entry': 'the register shows it, but no entry says that it stands there',
  'not-shown': 'it stands in the ledger, but the register does not show it',
  'shown-twice': 'the register shows it twice',
  'head-differs': 'the last entry is not the one that was named',
  'head-unknown': 'the head that was remembered is not in this ledger: it was cut or written anew',
  'not-a-register': 'this is not an export of a register',
} as const

export type FaultReason = keyof typeof faultReasons

/** One fault: where it was found, and what it is. */
export type Fault = { reason: FaultReason; number?: number; seq?: number }

/** A fault in words, for people: by number where it has one. */
export const describeFault = ({ reason, number, seq }: Fault): string => {
  const where = [
    number === undefined ? '' : `number ${number}`,
    seq === undefined ? '' : `entry ${seq}`,
  ].filter(Boolean)
  return `${where.length > 0 ? where.join(', ') : 'the whole'}: ${faultReasons[reason]}`
}

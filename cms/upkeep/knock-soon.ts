/** Where the server leaves the means to have its clock knock before its time; nothing stands there outside the server. */
const place = Symbol.for('countersign.knock-soon')

/** Asks the server's clock to knock within a second, for work that was left to upkeep and should not wait for its turn. */
export const knockSoon = (): void => {
  const knock: unknown = Reflect.get(globalThis, place)
  if (typeof knock === 'function') knock()
}

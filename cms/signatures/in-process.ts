/**
 * One thing for the whole process. Next may load a module once for each kind of route; what must not be doubled, such as
 * a queue, is kept under a name that all of them share.
 */
export const inProcess = <Thing>(name: string, make: () => Thing): Thing => {
  const place = Symbol.for(`countersign.${name}`)
  const shared = globalThis as { [place: symbol]: Thing | undefined }
  shared[place] ??= make()
  return shared[place]
}

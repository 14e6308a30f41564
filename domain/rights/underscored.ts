import type { RightsBasis } from './basis'

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text

/** A basis as part of a key among texts: `own-work` is `own_work`. */
export function underscored<Basis extends RightsBasis>(basis: Basis): Underscored<Basis> {
  return basis.replaceAll('-', '_') as Underscored<Basis>
}

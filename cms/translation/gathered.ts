/**
 * Lets questions that are asked within `milliseconds` of the first share one answer, which has to cover them all.
 */
export const gathered = <Question, Answer>(
  answer: (questions: Question[]) => Promise<Answer>,
  milliseconds: number,
): ((question: Question) => Promise<Answer>) => {
  let open: { questions: Question[]; shared: Promise<Answer> } | null = null
  const begin = () => {
    const questions: Question[] = []
    const shared = new Promise<void>((resolve) => setTimeout(resolve, milliseconds)).then(() => {
      open = null
      return answer(questions)
    })
    return { questions, shared }
  }
  return (question) => {
    open ??= begin()
    open.questions.push(question)
    return open.shared
  }
}

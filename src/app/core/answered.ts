/** What each of some questions was answered, in their order; undefined for those that failed. */
export async function answered<Answer>(
  questions: readonly Promise<Answer>[],
): Promise<readonly (Answer | undefined)[]> {
  const outcomes = await Promise.allSettled(questions)
  return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined))
}

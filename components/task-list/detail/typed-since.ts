/** A step as it stands in its fields. */
export type StepValues = { title: string; ownerId: string | null; dueOn: string }

export const NO_STEP: StepValues = { title: '', ownerId: null, dueOn: '' }

/** What was typed into the fields of a step while it was being saved: the beginning of the next one. */
export function typedSince(sent: StepValues, now: StepValues): StepValues {
  return {
    title: now.title.startsWith(sent.title) ? now.title.slice(sent.title.length).trimStart() : now.title,
    ownerId: now.ownerId === sent.ownerId ? NO_STEP.ownerId : now.ownerId,
    dueOn: now.dueOn === sent.dueOn ? NO_STEP.dueOn : now.dueOn,
  }
}

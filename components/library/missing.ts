/** Pictures of an article that are not kept: on their way, or failed. */
export type Missing = { waiting: number; failed: number };

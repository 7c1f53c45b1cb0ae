/** What a colour means. A tone never stands alone: an icon or a word says the same. */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'muted'

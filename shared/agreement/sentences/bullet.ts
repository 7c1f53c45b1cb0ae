/** A mark before the items of a list, as a pattern: Word's own symbols too, and the letter that is left of its hollow circle. */
export const bulletPattern = String.raw`(?:[-*•–◦▪●·‣○■□➢➤\uf0a7\uf0b7\uf0d8]|o)(?=\s)`

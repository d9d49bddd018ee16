/**
 * Marks that open an item of a list at the start of a line: dashes, bullets, arrows, and the private-use characters that the symbol fonts
 * of word processors leave in a text layer. A class body, to be put between brackets.
 */
export const bulletMarks = '•◦▪●○■□➢➤✓❖·*►▶⮚–—\\-\\uE000-\\uF8FF';

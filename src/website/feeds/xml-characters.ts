const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A text without the characters that XML 1.0 has no way to write, not even as references: control
 * characters, lone surrogates, U+FFFE and U+FFFF.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const xmlCharacters = (text: string): string => text.replace(unspeakable, '');

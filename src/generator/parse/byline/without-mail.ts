/**
 * An address of mail, in letters of any script (RFC 6531), with its brackets and "mailto:". It begins behind a mark or a blank, so that no part of it
 * is tried again.
 */
const MAIL = /\s?[<([]?(?:mailto:)?(?<![^\s<>()[\],;:"])[^\s<>()[\],;:"@]+@[^\s<>()[\],;"]+[>)\]]?/giu

/** A statement of writers without their addresses of mail. */
export function withoutMail(text: string): string {
  return text.includes('@') ? text.replace(MAIL, '') : text
}

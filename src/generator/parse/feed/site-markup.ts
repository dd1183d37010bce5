/** Tags that begin or end a block of a page. */
const BLOCKS =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|tr|ul)\b/i

/** Shortcodes of WordPress whose content is a file or an address, not words (https://codex.wordpress.org/Shortcode). */
const EMBEDS =
  /\[(embed|audio|video|playlist|gallery|youtube|vimeo|googlemaps)\b[^[\]]{0,2000}\](?:[^[\]]{0,2000}\[\/\1\])?/gi

/** No other begins in it: of many without an end each is looked through once. */
const CAPTION =
  /\[(?:wp_)?caption\b[^[\]]{0,2000}\]((?:(?!\[\/?(?:wp_)?caption\b)[^]){0,20000})\[\/(?:wp_)?caption\]/gi

/** Any other that is written like one: with stated values, or as the end of one. */
const SHORTCODE =
  /\[\/?[a-z][\w-]{1,40}(?:\s[\w-]{1,40}=(?:"[^"[\]]{0,1000}"|'[^'[\]]{0,1000}'|[^\s[\]]{1,100}))+\s?\/?\]|\[\/[a-z][\w-]{1,40}\]/gi

/** Whether HTML parts its paragraphs by tags rather than by blank lines. */
export function hasBlocks(html: string): boolean {
  return BLOCKS.test(html)
}

/**
 * What an editor of WordPress typed -> HTML, as the site shows it: blank lines part paragraphs (https://developer.wordpress.org/reference/functions/wpautop/),
 * a caption belongs to its picture, and shortcodes are no words.
 */
export function withParagraphs(typed: string): string {
  return typed
    .replace(
      CAPTION,
      (_, inside: string) =>
        `<figure><figcaption>${inside.replace(/<img\b[^>]{0,2000}>/gi, '')}</figcaption></figure>`,
    )
    .replace(EMBEDS, '')
    .replace(SHORTCODE, '')
    .replace(/\n[^\S\n]*\n\s*/g, '\n<p>')
}

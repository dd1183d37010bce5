/** Lines of a page that are not the story. The first group announces more of the kind below it; the second stands alone. */
const ANNOUNCING =
  /^(?:(?:also|more|most|you may also|you might also|people also) (?:read|like|popular|viewed|shared)|read (?:also|more|next|this)|related(?: (?:news|stories|articles|content|topics|posts|coverage|reading|links))?|(?:more|other|latest|top|trending|recommended|similar|subscriber only|editor[’']?s?) (?:news|stories|articles|from|on this|for you|picks?|posts?|storiesview all)|recommended|trending(?: now)?|what to read next|in this article|tags?|topics?|see also)\b/i

const ALONE: readonly RegExp[] = [
  /^(?:also |and )?(?:read|see|watch|listen|explained|must read|in pics)(?: (?:also|more|next|here|now|this))?\s?[:|]/i,
  /^(?:also|more) (?:read|see|watch)\b/i,
  /^(?:click|tap) (?:here|on|to)\b/i,
  /^(?:subscribe|sign up|sign in|log in)\b.{0,120}$/i,
  /^(?:follow|join|contact|connect with|support) (?:us|our)\b.{0,120}$/i,
  /^follow .{2,60} on (?:twitter|x|facebook|instagram|telegram|linkedin|google news|whatsapp)\b.{0,40}$/i,
  /^(?:download|install) (?:the|our)\b.{0,80}\bapp\b.{0,40}$/i,
  /^(?:get|receive|join|stay|never miss|want|enter)\b.{0,120}\b(?:newsletter|inbox|whatsapp channel|telegram channel|push notifications|breaking news alerts)\b.{0,60}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below|article continues|continue reading|skip (?:to|past)|scroll)\b.{0,60}$/i,
  /^(?:share|print|email|e-mail|comments?|copy link|save|listen|tweet|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|back to top|home|menu|search|loading|no comments|leave a comment|reply)(?: (?:this|the) (?:article|story|page|post))?(?: [•|·/,-]? ?(?:share|print|email|tweet|facebook|twitter|whatsapp|linkedin))*$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$|^(?:reading time|listen to (?:this )?(?:article|story)|time to read)\b/i,
  /^(?:copyright|©|\(c\)) ?(?:\d{4}|©|all rights)|all rights reserved|^reproduction (?:of|without)/i,
  /^\(?(?:additional |with )?(?:reporting|writing|compiled|edited|editing) by\b.{0,200}$/i,
  /^(?:(?:the )?associated press|ap|afp|reuters|staff|special|senior|sports|business|political)(?: (?:staff|senior|sports|business|political|special))? (?:writer|reporter|correspondent|contributor)s?$/i,
  /^(?:this (?:article|story|report) (?:was |has been |is )?(?:first |originally )?(?:published|appeared|edited|produced|updated))\b.{0,200}$/i,
  /^\(?(?:except for the headline, )?this (?:story|article|report) has not been edited\b.{0,200}$|^our standards: the .{2,40} trust principles\.?$/i,
  /(?:\.\.\.|…)premium$|view all$/i,
]

/** Whether a line invites to other pages, to subscribe or to share, or is the page's furniture. */
export function isAside(line: string): boolean {
  return announcesAsides(line) || ALONE.some((form) => form.test(line)) || isBareLink(line)
}

/** Whether headlines of other stories follow the line: "ALSO READ:", "Related stories". */
export function announcesAsides(line: string): boolean {
  return line.length <= 60 && !/[.?!]$/.test(line) && ANNOUNCING.test(line) && !/[:|]\s?\S/.test(line)
}

/** An address with hardly a word beside it. */
function isBareLink(line: string): boolean {
  return (
    line.length < 2000 &&
    /https?:\/\//.test(line) &&
    line.replace(/https?:\/\/\S+/g, '').replace(/[^\p{L}]/gu, '').length < 20
  )
}

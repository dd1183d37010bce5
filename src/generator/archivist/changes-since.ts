/** A heading of a version in a changelog: "## 0.1.0", "## [0.2.0] - 2026-11-30", "## [Unreleased] 0.2.0". */
const VERSION = /^## .*?(\d+)\.(\d+)\.(\d+)/

/**
 * What versions after one have changed for those who have a site, a line each, newest first: the entries under "Changed" and "Removed"
 * of a changelog (https://keepachangelog.com). Undefined stands for a version before all.
 */
export function changesSince(changelog: string, version: string | undefined): readonly string[] {
  const since = orderOf(/^(\d+)\.(\d+)\.(\d+)/.exec(version ?? ''))
  return changelog
    .split(/^(?=## )/m)
    .filter((section) => orderOf(VERSION.exec(section)) > since)
    .flatMap((section) => section.split(/^(?=### )/m).filter((part) => /^### (?:Changed|Removed)/.test(part)))
    .flatMap((part) => part.split(/^- /m).slice(1))
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
}

/** Larger for later versions; -1 for what is none. */
function orderOf(found: RegExpExecArray | null): number {
  return found ? found.slice(1).reduce((order, part) => order * 10_000 + Number(part), 0) : -1
}

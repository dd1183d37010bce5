/*
 * What every page starts with: the one piece of code whose name has no hash, so that a copy of it is never used without
 * asking the host (generator/site/header-rules.ts). It imports the app from where the page says, in the `<link>` that has
 * it fetched meanwhile: a page and its code are of one build, whichever is published when the page is opened.
 */
const app = document.querySelector<HTMLLinkElement>('link#app')
if (app) void import(/* @vite-ignore */ app.href)

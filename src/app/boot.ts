/*
 * What every page starts with: the one piece of code whose name has no hash, so that hosts and browsers ask for it anew.
 * It imports the app's code from where the page says, in the `<link>` that has it fetched meanwhile: a page and its code
 * are of one build, whichever is published by the time the page is opened.
 */
const app = document.querySelector<HTMLLinkElement>('link#app')
if (app) void import(/* @vite-ignore */ app.href)

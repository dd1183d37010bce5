import { createBoot } from '#app/offline/boot-notice.ts'

/*
 * What every page starts with: the one piece of code whose name has no hash, so that a copy of it is never used without
 * asking the host (generator/site/header-rules.ts). It imports the app from where the page says, in the `<link>` that has
 * it fetched meanwhile: a page and its code are of one build, whichever is published when the page is opened. What does not
 * come alive it says plainly.
 */
const app = document.querySelector<HTMLLinkElement>('link#app')
const boot = createBoot(document)
Object.assign(globalThis, { boot })
if (app) import(/* @vite-ignore */ app.href).catch(boot.failed)

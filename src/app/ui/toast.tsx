import { createContext, useContext, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useUntilRead } from './use-until-read.ts'

/** How long a message is there at the least, in milliseconds. */
const SHOWN_MS = 2_400

const ToastContext = createContext<(words: string) => void>(() => {})

/** Shows one short message at a time at the foot of the window, read out politely, until the reader goes on. */
export function Toaster({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<{ readonly words: string }>()
  const show = useMemo(() => (words: string) => setToast({ words }), [])
  useUntilRead(toast, SHOWN_MS, () => setToast(undefined))
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className={toast ? 'toast' : 'vh'}>
        {toast?.words}
      </div>
    </ToastContext>
  )
}

/** Says something in the toast. */
function useToast(): (words: string) => void {
  return useContext(ToastContext)
}

/** Copies text and says so; where the browser refuses, says that instead. */
export function useCopy(): (text: string, done: string) => void {
  const say = useToast()
  return (text, done) => {
    void copyText(text).then((copied) => say(copied ? done : 'The browser did not let this be copied'))
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

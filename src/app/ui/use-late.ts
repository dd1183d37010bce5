import { useEffect, useState } from 'react'

/** Shorter waits are shown by nothing: a flash of grey reads as a fault. */
const LATE_MS = 200

/** True once a wait has got long. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [waiting])
  return waiting && late
}

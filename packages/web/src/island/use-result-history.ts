import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Makes the browser's Back button lead from the result to the form, as it does without script.
 * The address only ever gains `#result`; nothing of the message enters it.
 */
export function useResultHistory(): { readonly shown: boolean; readonly show: () => void } {
  const [shown, setShown] = useState(true)
  const pushed = useRef(false)

  useEffect(() => {
    const follow = (): void => {
      if (pushed.current) setShown(location.hash !== '')
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const show = (): void => {
    if (location.hash === '') history.pushState(null, '', '#result')
    pushed.current = true
    setShown(true)
  }
  return { shown, show }
}

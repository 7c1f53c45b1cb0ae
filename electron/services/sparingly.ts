type Tell = (done: number, total: number) => void

/** Often enough for whoever looks, seldom enough not to hold up the work. */
const everyMs = 50

/** Tells of progress now and then, and always of its end. */
export function sparingly(tell: Tell): Tell {
  let lastMs = -everyMs
  return (done, total) => {
    if (done < total && performance.now() - lastMs < everyMs) return
    lastMs = performance.now()
    tell(done, total)
  }
}

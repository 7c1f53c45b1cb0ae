import { z } from 'zod'

// Where a content policy forbids code made from a string, zod must not try: a schema decides while it is made, so this is imported before any of them.
z.config({ jitless: true })

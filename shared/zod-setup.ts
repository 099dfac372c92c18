import { z } from 'zod';

// Schemas must not compile code at run time: the window's policy forbids eval. Import this before the first schema.
z.config({ jitless: true });

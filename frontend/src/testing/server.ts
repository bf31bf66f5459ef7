import { setupServer } from 'msw/node';
import { handlers } from '@/testing/handlers';

/** The API as the tests know it; a test overrides what it is about with `server.use(...)`. */
export const server = setupServer(...handlers);

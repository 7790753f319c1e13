import { afterAll } from "vitest";
import { cleanUp } from "./cleaning.js";
import "./sparing.js";

// Run before each file of tests: what a helper has opened for one is closed before the next.
afterAll(cleanUp);

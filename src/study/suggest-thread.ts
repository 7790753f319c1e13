import { parentPort, workerData } from "node:worker_threads";
import { suggestedTo, type ToLearn } from "./suggest-apart.js";

/** Runs in a thread of its own: learns once from what it was started with, and answers with what it found. */
parentPort?.postMessage(suggestedTo(workerData as ToLearn));

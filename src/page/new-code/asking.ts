import type { CodeAnswer, CodeAsked } from "../../workbench/protocol/codes.js";
import { ask } from "../api.js";

export const makeCode = (asked: CodeAsked): Promise<CodeAnswer> => ask("/api/codes", asked, true);

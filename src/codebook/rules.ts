import type { Body } from "./rule.js";
import { all } from "./rules/all.js";
import { any } from "./rules/any.js";
import type { RuleKind } from "./rules/kind.js";
import { near } from "./rules/near.js";
import { phrase } from "./rules/phrase.js";
import { regex } from "./rules/regex.js";

/** The kinds of rules. A kind is a file in `rules/`, its keys in `rule-schema.ts`, and a line here. */
export const RULE_KINDS = { phrase, any, all, near, regex } as const satisfies {
  readonly [K in Body["kind"]]: RuleKind<K>;
};

export const RULE_KEYS = Object.keys(RULE_KINDS) as Body["kind"][];

import { z } from "zod";
import { slug } from "../../codebook/table/ids.js";
import { type AskedCode, newCode } from "../../study/new-code.js";
import { asked, pageOf } from "../asked.js";
import type { CodeAnswer, CodeAsked } from "../protocol/codes.js";
import type { Route } from "../route.js";

const name = z.string().max(200);
const code = z.strictObject({
  label: name,
  definition: z.string().max(20_000),
  defined: z.enum(["now", "later"]),
  family: z.union([z.strictObject({ id: name }), z.strictObject({ label: name, codebook: name.nullable() })]),
  from: z.enum(["reader", "in vivo"]),
});

/** Makes codes while reading. */
export const codes: Route = (app, { desk, lang }) => {
  app.post("/api/codes", async (c) => {
    const wanted = await asked(c, code);
    const answer = await desk.write(pageOf(c), async (): Promise<CodeAnswer> => {
      const how = { lock: desk.locking(), when: desk.when(), random: desk.random };
      const made = await newCode(await desk.study(), askedCode(wanted, desk.coder), how);
      if (made.kind === "made") return { kind: "made", code: made.code };
      return { kind: "refused", reason: made.problems.map(({ text }) => text[lang]).join(" · ") };
    });
    return c.json(answer, answer.kind === "made" ? 200 : 409);
  });
};

/** Words on one line: a label is no paragraph. */
const line = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

function askedCode({ family, ...rest }: CodeAsked, coder: string): AskedCode {
  const { from, defined } = rest;
  const said = { from, defined, coder, label: line(rest.label), definition: rest.definition.normalize("NFC").trim() };
  if ("id" in family) return { ...said, family: family.id };
  const label = line(family.label);
  return { ...said, family: slug(label), newFamily: { label, codebook: family.codebook ?? undefined } };
}

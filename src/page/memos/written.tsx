import type { ComponentChild, JSX } from "preact";
import { useMemo } from "preact/hooks";
import { unknownLead } from "../../messages/page-memos.js";
import type { Lead } from "../../workbench/protocol/memos.js";
import { useWords } from "../language.js";
import { type Block, blocksOf, type Inline } from "./markdown.js";
import { addressOfLead } from "./subject.js";

interface WrittenProps {
  /** Markdown. */
  readonly text: string;
  readonly links: readonly Lead[];
}

/** What a memo says: its Markdown as elements, its links leading to their places in the page. */
export function Written({ text, links }: WrittenProps): JSX.Element {
  const blocks = useMemo(() => blocksOf(text), [text]);
  return (
    <div class="written">
      {blocks.map((block, i) => {
        const key = String(i);
        return <Shown key={key} {...{ block, links }} />;
      })}
    </div>
  );
}

function Shown({ block, links }: { readonly block: Block; readonly links: readonly Lead[] }): JSX.Element {
  if ("items" in block) {
    const items = block.items.map(({ depth, parts }, i) => {
      const key = String(i);
      return (
        <li key={key} class={depth > 0 ? `in-${depth}` : undefined}>
          <Line {...{ parts, links }} />
        </li>
      );
    });
    return block.kind === "bullets" ? <ul>{items}</ul> : <ol>{items}</ol>;
  }
  if ("text" in block) return <pre>{block.text}</pre>;
  const line = <Line parts={block.parts} links={links} />;
  if ("level" in block)
    return block.level <= 1 ? <h4>{line}</h4> : block.level === 2 ? <h5>{line}</h5> : <h6>{line}</h6>;
  return block.kind === "quote" ? <blockquote>{line}</blockquote> : <p>{line}</p>;
}

interface LineProps {
  readonly parts: readonly Inline[];
  readonly links: readonly Lead[];
}

function Line({ parts, links }: LineProps): JSX.Element {
  return (
    <>
      {parts.map((part, i) => {
        const key = String(i);
        return <Piece key={key} {...{ part, links }} />;
      })}
    </>
  );
}

function Piece({ part, links }: { readonly part: Inline; readonly links: readonly Lead[] }): ComponentChild {
  if ("to" in part) return <Link {...part} {...{ links }} />;
  if ("text" in part) return part.kind === "code" ? <code>{part.text}</code> : part.text;
  const within = <Line parts={part.parts} links={links} />;
  return part.kind === "strong" ? <strong>{within}</strong> : <em>{within}</em>;
}

interface LinkProps {
  readonly to: string;
  readonly label: string;
  readonly links: readonly Lead[];
}

function Link({ to, label, links }: LinkProps): ComponentChild {
  const lead = links.find(({ written }) => written === to);
  return lead === undefined ? label || to : <LeadLink {...{ lead, label }} />;
}

/** The way to something that a memo is about or leads to; its name alone where the study does not have it. */
export function LeadLink({ lead, label = "" }: { readonly lead: Lead; readonly label?: string }): JSX.Element {
  const words = useWords();
  const address = addressOfLead(lead);
  if (address === null)
    return (
      <span class="unknown">
        {label || lead.written} <small>({words(unknownLead)})</small>
      </span>
    );
  return <a href={address}>{label || lead.label}</a>;
}

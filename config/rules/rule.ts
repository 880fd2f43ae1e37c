import type { Problem } from "../../components/shared/problems";
import type { PlainSettings } from "../settings";

/** Paths of what a stack file says, such as `network` and `network.cidr`, as opposed to what has its default. */
export type Given = ReadonlySet<string>;

/**
 * Something that must hold between settings. Reading one that is wrong by itself ends the rule, or just the `attempt` within it
 * that reads it.
 */
export type Rule = (settings: PlainSettings, given: Given) => readonly Problem[];
